package org.singlewindow.it.hostile;

import java.util.List;
import java.util.Random;
import org.singlewindow.it.hostile.Scout.Known;

/** Files that are none, and forms in parts that no browser would send, for pages. */
final class UploadAttack implements Attack {
    private static final List<String> TYPES = List.of("application/pdf", "text/html", "a");

    private final Scout scout;

    UploadAttack(Scout scout) {
        this.scout = scout;
    }

    @Override
    public boolean fits(Door door) {
        return door.kind() == Door.Kind.PAGE && door.takesBody();
    }

    @Override
    public void on(Known known, Attempts attempts) {
        for (Odd odd : Odd.ALL) {
            attempts.add(
                    known,
                    "file name: " + odd.name(),
                    random -> upload(known, random, odd.bytes(), "application/pdf", SpoiltFiles.PDF));
        }
        byte[] name = Bytes.utf8("a.pdf");
        SpoiltFiles.all()
                .forEach((way, content) -> TYPES.forEach(type -> attempts.add(
                        known, "file " + way + " as " + type, random -> upload(known, random, name, type, content))));
        SpoiltParts.all().forEach((way, spoiler) -> {
            // No page reads JSON.
            if (!way.startsWith("parts, JSON")) {
                attempts.add(known, "page, " + way, random -> {
                    Body body = spoiler.spoil("{}", random);
                    return new Request("POST", known.address()).body(body.type(), body.content());
                });
            }
        });
    }

    private Request upload(Known known, Random random, byte[] name, String type, byte[] content) {
        Form form = Form.of(scout, known, random);
        form.press(random);
        return new Request("POST", known.address()).body(Multipart.FORM, form.parts(name, type, content));
    }
}
