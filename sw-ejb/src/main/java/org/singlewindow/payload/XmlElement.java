package org.singlewindow.payload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Written;
import org.w3c.dom.Element;

/** An element of a valid document, and the texts of the elements in it. */
public final class XmlElement {
    private final Element element;

    XmlElement(Element element) {
        this.element = element;
    }

    String name() {
        return element.getLocalName();
    }

    /** The sender's own number of what it says. */
    public String number() {
        return needed("ID");
    }

    /** When the sender said it. */
    public Instant issuedAt() {
        String text = needed("IssueDateTime");
        return Moments.moment(text)
                .map(moment -> moment.atZone(Kst.ZONE).toInstant())
                .orElseThrow(() -> wrong("IssueDateTime", "form.not-a-moment", text));
    }

    /** All elements of that name in it. */
    public List<XmlElement> all(String name) {
        return AnswersXml.children(element, name).stream().map(XmlElement::new).toList();
    }

    /** The day in the element of that name; null where there is none. */
    public @Nullable LocalDate date(String name) {
        String text = optional(name);
        return text == null ? null : day(name, text);
    }

    /** The day in an element that the schema demands. */
    LocalDate neededDate(String name) {
        return day(name, needed(name));
    }

    /** In Korea, where a zone stands beside it. */
    private LocalDate day(String name, String text) {
        return Moments.day(text).orElseThrow(() -> wrong(name, "form.not-a-date", text));
    }

    private InvalidForm wrong(String name, String code, String text) {
        return new InvalidForm(List.of(new Violation("/" + name() + "/" + name, code, name, text)));
    }

    /** The text of an element that the schema demands. */
    public String needed(String name) {
        return Objects.requireNonNull(optional(name), () -> "The schema demands " + name);
    }

    /** The text of the element of that name, empty where there is none. */
    public String orEmpty(String name) {
        return Objects.requireNonNullElse(optional(name), "");
    }

    /** The text of the element of that name; null where there is none. */
    public @Nullable String optional(String name) {
        List<Element> found = AnswersXml.children(element, name);
        return found.isEmpty() ? null : text(found.get(0));
    }

    /** As a form's values are read; control characters beyond those that XML forbids are refused as well. */
    private String text(Element child) {
        String text = Written.text(child.getTextContent());
        if (!Written.isFit(text)) {
            String pointer = "/" + name() + "/" + child.getLocalName();
            throw new InvalidForm(List.of(new Violation(pointer, "form.bad-character", child.getLocalName())));
        }
        return text;
    }
}
