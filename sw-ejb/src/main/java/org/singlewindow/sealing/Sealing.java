package org.singlewindow.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;

/**
 * Encrypts what identifies people for good wherever it is kept. In JSON the values of the marked fields are sealed one by
 * one; a text or a file that must stay as it is, byte for byte, is sealed whole where it holds such a field. As long as no
 * definition marks a field, nothing is sealed and nothing costs anything.
 */
@ApplicationScoped
public class Sealing {
    /** What sealed values begin with; a text that people typed so is kept behind {@link #TYPED}. */
    static final String MARK = "sealed:";

    private static final String TYPED = "sealed:0:";

    private static final String WHOLE = "";

    private static volatile @Nullable Sealing current;

    private final @Nullable SealedNames names;
    private final DataKeys keys;

    @Inject
    Sealing(Instance<SealedNames> names, Instance<DataKeys> keys) {
        this.names = names.isResolvable() ? names.get() : null;
        this.keys = keys.isResolvable() ? keys.get() : NoKeys.NONE;
    }

    /** For the container's proxy. */
    Sealing() {
        this.names = null;
        this.keys = NoKeys.NONE;
    }

    /** The one of this application: converters of columns are not made by the container. */
    static Sealing current() {
        Sealing known = current;
        if (known == null) {
            CDI.current().select(Sealing.class).get().takeCharge();
            known = Objects.requireNonNull(current);
        }
        return known;
    }

    /** From now on columns are sealed by this one; itself, not the container's proxy, which would be asked every time. */
    public void takeCharge() {
        current = this;
    }

    /** From now on by the one that the container names then. */
    static void leave() {
        current = null;
    }

    private Set<String> names() {
        return names == null ? Set.of() : names.now();
    }

    /**
     * To be asked before values are kept that may have to be sealed.
     *
     * @throws Refusal where there is no key
     */
    public void refuseUnlessPossible(JsonObject object) {
        Set<String> marked = names();
        if (!marked.isEmpty() && hasToSeal(object, marked) && keys.current().isEmpty()) {
            throw Refusal.unavailable("reference.no-data-key");
        }
    }

    private Seal seal() {
        return new Seal(keys);
    }

    /**
     * The object as it is kept, with its marked values sealed. Everything that is written comes through here, and hardly
     * anything of it is sealed: the text is looked through before the values are.
     */
    String column(JsonObject object) {
        Set<String> marked = names();
        try {
            String text = object.toString();
            if (!text.contains(MARK) && marked.stream().noneMatch(name -> isNamedIn(text, name))) {
                return text;
            }
        } catch (Refusal unopened) {
            // A value whose key is missing cannot be written as it is: it stays as it is kept.
        }
        return (hasToSeal(object, marked) ? sealed(object, marked) : object).toString();
    }

    private static boolean isNamedIn(String text, String name) {
        return text.contains('"' + name + '"');
    }

    private static boolean hasToSeal(JsonObject object, Set<String> marked) {
        for (Map.Entry<String, JsonValue> one : object.entrySet()) {
            if (hasToSeal(one.getKey(), one.getValue(), marked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasToSeal(String name, JsonValue value, Set<String> marked) {
        if (value instanceof JsonString text) {
            return isSealed(name, text, marked);
        }
        if (value instanceof JsonObject object) {
            return hasToSeal(object, marked);
        }
        if (value instanceof JsonArray array) {
            for (JsonValue one : array) {
                if (hasToSeal(WHOLE, one, marked)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSealed(String name, JsonString text, Set<String> marked) {
        return text instanceof Unopened
                || isMarked(name, text, marked)
                || text.getString().startsWith(MARK);
    }

    private static boolean isMarked(String name, JsonString text, Set<String> marked) {
        return marked.contains(name) && !text.getString().isEmpty();
    }

    private JsonObject sealed(JsonObject object, Set<String> marked) {
        JsonObjectBuilder sealed = Json.createObjectBuilder();
        object.forEach((name, value) -> sealed.add(name, sealed(name, value, marked)));
        return sealed.build();
    }

    private JsonValue sealed(String name, JsonValue value, Set<String> marked) {
        if (value instanceof Unopened unopened) {
            return Json.createValue(unopened.token());
        }
        if (value instanceof JsonString text) {
            return Json.createValue(sealed(name, text, marked));
        }
        if (value instanceof JsonObject object) {
            return sealed(object, marked);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder sealed = Json.createArrayBuilder();
            array.forEach(one -> sealed.add(sealed(WHOLE, one, marked)));
            return sealed.build();
        }
        return value;
    }

    private String sealed(String name, JsonString text, Set<String> marked) {
        String value = text.getString();
        if (isMarked(name, text, marked)) {
            return seal().seal(name, value);
        }
        return value.startsWith(MARK) ? TYPED + value : value;
    }

    /** The object with every sealed value opened; those that cannot be are {@link Unopened}. */
    JsonObject opened(JsonObject object) {
        JsonObjectBuilder opened = Json.createObjectBuilder();
        object.forEach((name, value) -> opened.add(name, opened(name, value)));
        return opened.build();
    }

    private JsonString opened(String name, JsonString text) {
        String kept = text.getString();
        if (kept.startsWith(TYPED)) {
            return Json.createValue(kept.substring(TYPED.length()));
        }
        return kept.startsWith(Seal.PREFIX) ? seal().open(name, kept) : text;
    }

    private JsonValue opened(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return opened(name, text);
        }
        if (value instanceof JsonObject object) {
            return opened(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder opened = Json.createArrayBuilder();
            array.forEach(one -> opened.add(opened(WHOLE, one)));
            return opened.build();
        }
        return value;
    }

    /**
     * The object, if every value in it could be opened.
     *
     * @throws Refusal where one could not, before anybody is shown half of it
     */
    public static JsonObject readable(JsonObject object) {
        refuseUnlessOpen(object);
        return object;
    }

    private static void refuseUnlessOpen(JsonValue value) {
        if (value instanceof Unopened unopened) {
            throw unopened.refusal();
        } else if (value instanceof JsonObject object) {
            object.values().forEach(Sealing::refuseUnlessOpen);
        } else if (value instanceof JsonArray array) {
            array.forEach(Sealing::refuseUnlessOpen);
        }
    }

    /** The text of a JSON document, sealed whole where it holds a marked field. */
    public static String sealedText(String text) {
        Sealing sealing = current();
        boolean marked = sealing.names().stream().anyMatch(name -> isNamedIn(text, name));
        return marked ? sealing.seal().seal(WHOLE, text) : text;
    }

    /** The text as it was; one that cannot be opened stays sealed, for {@link #readable} to refuse. */
    public static String openedText(String text) {
        if (!text.startsWith(Seal.PREFIX)) {
            return text;
        }
        JsonString opened = current().seal().open(WHOLE, text);
        return opened instanceof Unopened ? text : opened.getString();
    }

    /**
     * The text, if it could be opened.
     *
     * @throws Refusal where it could not
     */
    public static String readable(String text) {
        if (Seal.isToken(text) && current().seal().open(WHOLE, text) instanceof Unopened unopened) {
            throw unopened.refusal();
        }
        return text;
    }

    /** Bytes sealed whole, once any field is marked: whether they hold such a value nobody can tell. */
    public static byte[] sealedBytes(byte[] bytes) {
        Sealing sealing = current();
        return !sealing.names().isEmpty() || Seal.isSealed(bytes)
                ? sealing.seal().seal(bytes)
                : bytes;
    }

    /**
     * The bytes as they were.
     *
     * @throws Refusal where they cannot be opened
     */
    public static byte[] openedBytes(byte[] bytes) {
        return Seal.isSealed(bytes) ? current().seal().open(bytes) : bytes;
    }
}
