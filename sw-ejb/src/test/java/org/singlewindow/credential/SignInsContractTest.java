package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link SignIns}, wherever they are kept. */
class SignInsContractTest extends StoreContract<SignIns> {
    private static SignIn signIn(String person, SignIn.Way way, long after, String certificate) {
        return new SignIn(person, way, NOW.plusSeconds(after), certificate.repeat(64));
    }

    @Test
    void ofEachWayTheLastIsKept() {
        SignIn portal = signIn("trader-hanbit", SignIn.Way.PORTAL, 2, "b");
        SignIn connection = signIn("trader-hanbit", SignIn.Way.CONNECTION, 3, "c");
        store().note(signIn("trader-hanbit", SignIn.Way.PORTAL, 1, "a"));
        store().note(portal);
        store().note(connection);
        store().note(signIn("trader-nuri", SignIn.Way.PORTAL, 9, "d"));
        assertEquals(List.of(connection, portal), store().of("trader-hanbit"));
        assertEquals(List.of(), store().of("nobody"));
    }

    @Test
    void whatComesLateChangesNothing() {
        SignIn last = signIn("trader-hanbit", SignIn.Way.PORTAL, 2, "b");
        store().note(last);
        store().note(signIn("trader-hanbit", SignIn.Way.PORTAL, 1, "a"));
        assertEquals(List.of(last), store().of("trader-hanbit"));
    }
}
