package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Samples;
import org.singlewindow.payload.Outgoing.Party;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;

/** Schemas and samples, for everyone who connects a system. */
@ApplicationScoped
public class Published {
    /** The schema of all kinds of messages. */
    public static final String SCHEMA = "exchange-1.xsd";

    /** Kinds that partners send, each with a sample. */
    public static final List<String> FROM_PARTNERS =
            List.of("Status", "Question", "Decision", "Result", "ClearanceStatus", "Error");

    /** Kinds that the window sends. */
    public static final List<String> FROM_THE_WINDOW =
            List.of("Application", "Answer", "Declaration", "RequirementResult", "Error");

    private static final Party SOMEBODY = new Party("HANBIT", "한빛미트", "000-81-00011");
    private static final String CASE = "SW26-0000001-1";

    @Inject
    private Definitions definitions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Samples samples;

    @Inject
    private Payloads payloads;

    @Inject
    private Clock clock;

    /** Documents in force today. */
    public List<DocumentDefinition> documents() {
        return definitions.inForce(today());
    }

    /** The schema of all kinds of messages. */
    public byte[] schema() {
        return resource("1/" + SCHEMA);
    }

    /** The schema of a document's answers as in force today. */
    public Optional<byte[]> schema(String document) {
        return definitions.find(document, today()).map(found -> AnswersSchema.of(found, codeLists));
    }

    /** A sample of a kind of message, or an application for the document of that code. */
    public Optional<byte[]> sample(String name) {
        if (FROM_PARTNERS.contains(name)) {
            return Optional.of(resource("1/samples/" + name + ".xml"));
        }
        return switch (name) {
            case "Declaration" -> Optional.of(payloads.write("sample", declaration()));
            case "RequirementResult" -> Optional.of(payloads.write("sample", result()));
            case "Application" -> application("FD01", null);
            case "Answer" -> application("FD01", "번호를 고쳤습니다.");
            default -> application(name, null);
        };
    }

    private Optional<byte[]> application(String code, @Nullable String note) {
        return definitions
                .find(code, today())
                .map(document -> new Outgoing.Application(
                        code + "26-0000001-1",
                        CASE,
                        code,
                        document.version(),
                        note == null ? 1 : 2,
                        SOMEBODY,
                        SOMEBODY,
                        note,
                        samples.content(document, today()),
                        List.of()))
                .map(application -> payloads.write("sample", application));
    }

    private Outgoing declaration() {
        return new Outgoing.Declaration(
                "IM26-0000001-1",
                CASE,
                true,
                SOMEBODY,
                SOMEBODY,
                samples.consignment(Direction.IMPORT, today()),
                List.of("FD01"),
                List.of());
    }

    private static Outgoing result() {
        return new Outgoing.RequirementResult(
                "IM26-0000001-1",
                CASE,
                "FD01",
                "MFDS",
                "FD0126-0000001-1",
                "APPROVED",
                "CFD0126-0000001-1",
                null,
                true);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Published.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
