package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.payload.Outgoing.Party;
import org.singlewindow.reference.Kst;

/** Schemas and samples, for everyone who connects a system. */
@ApplicationScoped
public class Published {
    /** The schema of all kinds of messages. */
    public static final String SCHEMA = "exchange-1.xsd";

    /** Who takes part in samples. */
    static final Party SOMEBODY = new Party("HANBIT", "한빛미트", "000-81-00011");

    /** The case of samples. */
    static final String CASE = "SW26-0000001-1";

    private static final String SAMPLE = "sample";

    @Inject
    private Definitions definitions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Payloads payloads;

    @Inject
    private ApplicationXml applications;

    @Inject
    @Any
    private Instance<XmlReading<?>> readings;

    @Inject
    @Any
    private Instance<XmlWriting<?>> writings;

    @Inject
    private Clock clock;

    /** Documents in force today. */
    public List<DocumentDefinition> documents() {
        return definitions.inForce(today());
    }

    /** The schema of all kinds of messages. */
    public byte[] schema() {
        return bytes(Objects.requireNonNull(Published.class.getResource("1/" + SCHEMA)));
    }

    /** The schema of a document's answers as in force today. */
    public Optional<byte[]> schema(String document) {
        return definitions.find(document, today()).map(found -> AnswersSchema.of(found, codeLists));
    }

    /** Kinds that partners send, each with a sample, by name. */
    public List<String> fromPartners() {
        return readings.stream()
                .filter(reading -> reading.sample().isPresent())
                .map(XmlReading::root)
                .sorted()
                .toList();
    }

    /** Kinds that the window sends, each with a sample, by name. */
    public List<String> fromTheWindow() {
        return writings.stream()
                .flatMap(Published::samples)
                .map(Sample::root)
                .sorted()
                .toList();
    }

    /** A sample of a kind of message, or an application for the document of that code. */
    public Optional<byte[]> sample(String name) {
        return fromAPartner(name)
                .or(() -> fromTheWindow(name))
                .or(() -> applications.sample(name, null).map(application -> payloads.write(SAMPLE, application)));
    }

    private Optional<byte[]> fromAPartner(String name) {
        return readings.stream()
                .filter(reading -> reading.root().equals(name))
                .flatMap(reading -> reading.sample().stream())
                .findFirst()
                .map(Published::bytes);
    }

    private Optional<byte[]> fromTheWindow(String name) {
        return writings.stream()
                .flatMap(Published::samples)
                .filter(sample -> sample.root().equals(name))
                .findFirst()
                .map(sample -> payloads.write(SAMPLE, sample.said()));
    }

    /** What is said, and the root that it has in XML. */
    private record Sample(String root, Outgoing said) {}

    private static <S extends Outgoing> Stream<Sample> samples(XmlWriting<S> writing) {
        return writing.samples().stream().map(said -> new Sample(writing.root(said), said));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    private static byte[] bytes(URL resource) {
        try (InputStream in = resource.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
