package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Attachments}, wherever they are kept. */
class AttachmentsContractTest extends StoreContract<Attachments> {
    private static final byte[] BYTES = {1, 0, -1};
    private static final byte[] OTHERS = {7};
    private static final String HASH = "a".repeat(64);

    private Attachment add(long dossier, String name) {
        Dossier owner = DossiersContractTest.lodged(dossier, "HANBIT", List.of(), NOW);
        Attachment attachment = new Attachment(
                owner, "invoice", new Attachment.StoredFile(name, "application/pdf", 3, HASH), TRADER, NOW);
        store().add(attachment);
        return attachment;
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        store().keep(HASH, BYTES);
        Attachment first = add(7, "송장.pdf");
        Attachment second = add(7, "b.pdf");
        add(8, "c.pdf");
        written();
        assertNotEquals(first.id(), second.id());
        Attachment found = store().find(first.id()).orElseThrow();
        assertEquals("송장.pdf", found.fileName());
        assertEquals(NOW, found.addedAt());
        assertArrayEquals(BYTES, store().bytes(found));
        assertEquals(
                List.of("송장.pdf", "b.pdf"),
                store().of(7).stream().map(Attachment::fileName).toList());
        assertEquals(List.of(), store().of(9));
        assertTrue(store().find(-1).isEmpty());
    }

    @Test
    void bytesAreKeptOnceAndGoWithTheLast() {
        store().keep(HASH, BYTES);
        store().keep(HASH, OTHERS);
        long first = add(7, "a.pdf").id();
        long second = add(8, "b.pdf").id();
        written();
        store().remove(store().find(first).orElseThrow());
        written();
        assertTrue(store().find(first).isEmpty());
        assertArrayEquals(BYTES, store().bytes(store().find(second).orElseThrow()));
        store().remove(store().find(second).orElseThrow());
        written();
        store().keep(HASH, OTHERS);
        Attachment later = add(7, "c.pdf");
        written();
        assertArrayEquals(OTHERS, store().bytes(later));
    }

    @Test
    void bytesOfSeveralAreReadAtOnce() {
        store().keep(HASH, BYTES);
        Attachment first = add(7, "a.pdf");
        Attachment second = add(7, "b.pdf");
        written();
        Map<String, byte[]> bytes = store().bytes(List.of(first, second));
        assertEquals(Set.of(HASH), bytes.keySet());
        assertArrayEquals(BYTES, bytes.get(HASH));
        assertEquals(Set.of(), store().bytes(List.of()).keySet());
    }
}
