package org.singlewindow.it.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.singlewindow.it.hostile.Scout.Known;

/** Forms of pages, filled with what nobody expects, by a browser that does not keep to the page. */
final class FormAttack implements Attack {
    private static final List<String> READ_BY_FACES = List.of(
            "jakarta.faces.source",
            "jakarta.faces.partial.execute",
            "jakarta.faces.partial.render",
            "jakarta.faces.behavior.event",
            "jakarta.faces.ClientWindow",
            Form.NONCE);
    private static final List<String> STATES = List.of(
            "stateless",
            "-1:-1",
            "0:0",
            "rO0ABXNyAAFh",
            "H4sIAAAAAAAAAA",
            "x".repeat(100_000),
            "9223372036854775807:9223372036854775807");

    private final Scout scout;

    FormAttack(Scout scout) {
        this.scout = scout;
    }

    @Override
    public boolean fits(Door door) {
        return door.kind() == Door.Kind.PAGE && door.takesBody();
    }

    @Override
    public void on(Known known, Attempts attempts) {
        for (Odd odd : Odd.ALL) {
            fields(known, odd, attempts);
            readByFaces(known, odd, attempts);
        }
        for (String state : STATES) {
            attempts.add(
                    known,
                    "state of the view " + Judge.shortened(state),
                    random -> form(known, random, form -> form.set(Form.STATE, Bytes.utf8(state))));
        }
        wholes(known, attempts);
    }

    private void fields(Known known, Odd odd, Attempts attempts) {
        attempts.add(
                known, "field: " + odd.name(), random -> form(known, random, form -> form.oneOf(odd.bytes(), random)));
        attempts.add(
                known,
                "field, button: " + odd.name(),
                random -> form(known, random, form -> {
                    form.oneOf(odd.bytes(), random);
                    form.press(random);
                }));
        attempts.add(
                known,
                "partial, field: " + odd.name(),
                random -> form(known, random, form -> {
                    form.oneOf(odd.bytes(), random);
                    form.partial(random);
                }));
    }

    private void readByFaces(Known known, Odd odd, Attempts attempts) {
        attempts.add(
                known,
                "state of the view: " + odd.name(),
                random -> form(known, random, form -> form.set(Form.STATE, odd.bytes())));
        for (String name : READ_BY_FACES) {
            attempts.add(
                    known,
                    "partial, " + name + ": " + odd.name(),
                    random -> form(known, random, form -> {
                        form.partial(random);
                        form.set(name, odd.bytes());
                    }));
        }
    }

    private void wholes(Known known, Attempts attempts) {
        attempts.add(known, "form without state", random -> form(known, random, form -> form.remove(Form.STATE)));
        attempts.add(known, "form of 1,500 fields", random -> form(known, random, form -> form.flood(1_500)));
        attempts.add(known, "form of 900 fields", random -> form(known, random, form -> form.flood(900)));
        attempts.add(known, "all buttons", random -> form(known, random, Form::pressAll));
        attempts.add(
                known,
                "renders 300 times all",
                random -> form(known, random, form -> {
                    form.partial(random);
                    form.set("jakarta.faces.partial.render", Bytes.utf8("@all ".repeat(300)));
                }));
    }

    private Request form(Known known, Random random, Consumer<Form> change) {
        Form form = Form.of(scout, known, random);
        change.accept(form);
        return new Request("POST", known.address()).body("application/x-www-form-urlencoded", form.encoded());
    }
}
