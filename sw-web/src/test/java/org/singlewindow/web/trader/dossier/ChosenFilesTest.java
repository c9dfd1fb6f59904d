package org.singlewindow.web.trader.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several files may be chosen for each kind of paper, and none. */
class ChosenFilesTest {
    @Test
    void rowsWithoutFilesSendNothing() {
        assertEquals(List.of(), AttachmentsPage.parts(null));
        assertEquals(List.of(), AttachmentsPage.parts(List.of(file("", 0))));
        assertEquals(List.of(), AttachmentsPage.parts("text"));
    }

    @Test
    void oneFileOrSeveralAreTaken() {
        Part one = file("label.pdf", 10);
        Part empty = file("empty.pdf", 0);
        assertEquals(List.of(one), AttachmentsPage.parts(one));
        assertEquals(
                List.of(one, empty),
                AttachmentsPage.parts(List.of(one, empty)),
                "an empty file is refused by its name");
    }

    private static Part file(String name, long size) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getSize" -> size;
                    case "getSubmittedFileName" -> name;
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> name;
                });
    }
}
