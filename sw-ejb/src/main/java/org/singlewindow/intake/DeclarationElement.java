package org.singlewindow.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a declaration, by its name without prefix: senders differ in prefixes, and some get the namespaces wrong.
 *
 * @param path where it stands, from {@code Declaration} on; repeated elements carry their number
 * @param text without the blanks around it, those inside made single
 */
record DeclarationElement(
        String name, String path, Map<String, String> attributes, List<DeclarationElement> children, String text) {
    DeclarationElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** All elements down that path, such as {@code Commodity/Classification}. */
    Stream<DeclarationElement> all(String below) {
        Stream<DeclarationElement> found = Stream.of(this);
        for (String step : below.split("/")) {
            found = found.flatMap(element -> element.children.stream().filter(child -> child.name.equals(step)));
        }
        return found;
    }

    /** The first element down that path which says something. */
    Optional<DeclarationElement> first(String below) {
        return all(below).filter(element -> !element.text.isEmpty()).findFirst();
    }

    /** What the first element down that path says; empty where there is none. */
    String text(String below) {
        return first(below).map(DeclarationElement::text).orElse("");
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
