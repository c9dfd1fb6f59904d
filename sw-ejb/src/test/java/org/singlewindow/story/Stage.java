package org.singlewindow.story;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.proxy.WeldClientProxy;
import org.singlewindow.correspondence.Dispatching;
import org.singlewindow.correspondence.Settling;
import org.singlewindow.credential.RegisteredCertificates;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.Confirming;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.exchange.InTray;
import org.singlewindow.intake.WithoutDatabase;
import org.singlewindow.outbox.Arrival;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.People;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Records;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/** The window with its stores in memory, its cast, and hands that do what queues do elsewhere. */
public final class Stage implements AutoCloseable {
    private static final Pattern RELATIVE = Pattern.compile("\\{today([+-]\\d+)?}");
    private static final byte[] PAPER = OnePage.bytes();

    /** Capabilities of tables that only a database has, and of keys that only a server has. */
    private static final Set<String> ON_A_SERVER_ALONE = Set.of(
            "org.singlewindow.custody",
            "org.singlewindow.gazette",
            "org.singlewindow.location",
            "org.singlewindow.nomenclature");

    /** Whatever the module holds takes part: a new capability is on the stage without being named here. */
    private static final Class<?>[] CAPABILITIES = Classes.beside(Kst.class)
            .filter(type -> !ON_A_SERVER_ALONE.contains(type.getPackageName()))
            .toArray(Class<?>[]::new);

    /** Stores in memory, which stand beside the tests of their capability. */
    private static final Class<?>[] IN_MEMORY = Classes.beside(Stage.class)
            .filter(type -> type.getSimpleName().startsWith("InMemory"))
            .toArray(Class<?>[]::new);

    private final WeldContainer container;
    private final Map<String, StageTrust.Credential> credentials = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();

    /**
     * Raises the curtain: everyone is registered, nothing has happened yet.
     *
     * @param more that takes part besides what the module holds
     */
    public Stage(Class<?>... more) {
        this(new Weld(), more);
    }

    /** The same, on which {@link StoreCalls} counts what is asked of stores. */
    static Stage counting() {
        return new Stage(
                new Weld().addExtensions(new StoreCalls.Counter()), StoreCalls.class, StoreCalls.Counting.class);
    }

    private Stage(Weld weld, Class<?>... more) {
        container = weld.disableDiscovery()
                .addExtensions(new WithoutDatabase(), new DefaultInterceptors())
                // Session beans are found here as any other bean is.
                .setBeanDiscoveryMode(BeanDiscoveryMode.ALL)
                .addBeanClasses(CAPABILITIES)
                .addBeanClasses(IN_MEMORY)
                .addBeanClasses(more)
                .addBeanClasses(
                        StageActors.class,
                        StageClock.class,
                        StageCourier.class,
                        StageTrust.class,
                        StageUndoing.class,
                        AllKinds.class,
                        DefaultInterceptors.Watching.class)
                .initialize();
        cast();
    }

    private void cast() {
        person("trader-hanbit", "HANBIT", Organisation.Kind.TRADER, Actor.Role.TRADER);
        person("trader-nuri", "NURI", Organisation.Kind.TRADER, Actor.Role.TRADER);
        person("broker-garam", "GARAM", Organisation.Kind.BROKER, Actor.Role.BROKER);
        person("broker-byeol", "BYEOL", Organisation.Kind.BROKER, Actor.Role.BROKER);
        person("broker-hana", "HANA", Organisation.Kind.FORWARDER, Actor.Role.BROKER);
        person("official-ktc", "KTC", Organisation.Kind.AGENCY, Actor.Role.OFFICIAL);
        person("official-mfds", "MFDS", Organisation.Kind.AGENCY, Actor.Role.OFFICIAL);
        person("official-mfds2", "MFDS", Organisation.Kind.AGENCY, Actor.Role.OFFICIAL);
        person("official-qia", "QIA", Organisation.Kind.AGENCY, Actor.Role.OFFICIAL);
        person("customs-busan", "KCS", Organisation.Kind.CUSTOMS, Actor.Role.CUSTOMS);
        person("helpdesk-one", "SW", Organisation.Kind.OPERATOR, Actor.Role.HELPDESK);
        person("admin-one", "SW", Organisation.Kind.OPERATOR, Actor.Role.ADMIN);
        person("admin-two", "SW", Organisation.Kind.OPERATOR, Actor.Role.ADMIN);
    }

    private void person(String reference, String organisation, Organisation.Kind kind, Actor.Role role) {
        Text name = new Text(organisation, organisation);
        if (a(Organisations.class).find(organisation).isEmpty()) {
            boolean nuri = organisation.equals("NURI");
            Organisation.Contact contact = new Organisation.Contact(
                    nuri ? "000-81-00014" : "000-81-00011",
                    nuri ? "NRAU0000014" : "HBMT0000011",
                    "나한빛",
                    "서울",
                    "02-0000-0011",
                    "office@" + organisation + ".example");
            a(Organisations.class).found(organisation, kind, name, contact);
        }
        a(People.class).admit(reference, organisation, role, new Text(reference, reference), null);
        StageTrust.Credential credential = a(StageTrust.class).credential(reference);
        credentials.put(reference, credential);
        a(RegisteredCertificates.class)
                .register(reference, credential.certificate(), a(Clock.class).instant());
    }

    /** The use case, called by that person. */
    public <T> T as(String person, Class<T> useCase) {
        a(StageActors.class).enter(person);
        return a(useCase);
    }

    /** An officer of customs confirms what was said about laws whose permits are given outside the window. */
    public void confirm(String declaration) {
        Clearing clearing = as("customs-busan", Clearing.class);
        for (DeclarationView.ToConfirm one : clearing.open(declaration).confirmations()) {
            a(Confirming.class).confirm(declaration, clearing.open(declaration).revision(), one.law(), one.item(), "");
        }
    }

    /** A bean of the window. */
    public <T> T a(Class<T> type) {
        return container.select(type).get();
    }

    /** Whether nothing of this type takes part. */
    public boolean isOff(Class<?> type) {
        return container.select(type).isUnsatisfied();
    }

    /** The stores themselves, with all that is kept. */
    public List<Object> stores() {
        return container.getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getSimpleName().startsWith("InMemory"))
                .map(type -> container.select(type).get())
                .map(store -> store instanceof WeldClientProxy proxy
                        ? proxy.getMetadata().getContextualInstance()
                        : (Object) store)
                .toList();
    }

    /** What the person signs with. */
    public StageTrust.Credential credential(String person) {
        return Objects.requireNonNull(credentials.get(person));
    }

    /** Types a sample of the demonstration into a new dossier of that person, with its papers. */
    public String typed(String person, String sample, Map<String, String> missing) {
        JsonObject typed = sample(sample, missing);
        Drafting drafting = as(person, Drafting.class);
        String reference = drafting.create(
                typed.getString("owner"), Direction.valueOf(typed.getString("direction")), typed.getString("title"));
        typed.getJsonObject("consignment")
                .forEach((section, value) -> drafting.saveSection(
                        reference, section, drafting.open(reference).section(section), value));
        typed.getJsonObject("answers")
                .forEach((document, value) -> drafting.saveAnswers(
                        reference, document, drafting.open(reference).answersFor(document), value.asJsonObject()));
        typed.getJsonArray("attachments")
                .getValuesAs(JsonObject.class)
                .forEach(paper -> a(Attaching.class)
                        .attach(reference, paper.getString("kind"), paper.getString("fileName"), PAPER));
        return reference;
    }

    /** A consignment of the demonstration with what is missing in it, given by pointers into its answers. */
    public static JsonObject sample(String sample, Map<String, String> missing) {
        String file = "/demo/dossiers/" + sample + ".json";
        try (InputStream in = Objects.requireNonNull(Stage.class.getResourceAsStream(file))) {
            LocalDate today = LocalDate.now(Kst.ZONE);
            String text = RELATIVE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(match -> today.plusDays(match.group(1) == null ? 0 : Integer.parseInt(match.group(1)))
                            .toString());
            JsonObject read = Json.parse(text);
            JsonObjectBuilder complete = Json.createObjectBuilder(read);
            JsonObject answers = read.getJsonObject("answers");
            for (Map.Entry<String, String> value : missing.entrySet()) {
                answers = jakarta.json.Json.createPointer(value.getKey())
                        .add(answers, Json.createValue(value.getValue()));
            }
            return complete.add("answers", answers).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the relay and the queues do: carries every envelope to its receiver, and tells how many there were. What is for
     * a partner's own system lies in {@link #sent()} afterwards.
     */
    public int deliver() {
        List<EnvelopeFacts> envelopes = a(Outbox.class).claim(100);
        a(Outbox.class).sent(envelopes);
        for (EnvelopeFacts envelope : envelopes) {
            if (envelope.destination().equals(Outbox.INCOMING)) {
                InTray.Kept kept = Records.read(InTray.Kept.class, envelope.body());
                a(Settling.class).act(kept.partner(), kept.messageId(), envelope.id());
            } else if (envelope.destination().equals(Outbox.NOTICES)) {
                a(Arrival.class).acknowledge(envelope.id());
            } else {
                dispatch(envelope);
            }
        }
        return envelopes.size();
    }

    private void dispatch(EnvelopeFacts envelope) {
        String partner = envelope.destination().startsWith("agency.")
                ? envelope.destination().substring("agency.".length())
                : PartnerQueues.CLEARANCE_SYSTEM;
        if (a(Dispatching.class).begin(partner, envelope.id()) instanceof Dispatching.Turn.Send send) {
            sent.add(new Sent(partner, envelope.id(), send.letter()));
        }
    }

    /** A message on its way to a partner's own system. */
    public record Sent(String partner, String envelope, Dispatching.Letter letter) {
        /** The business document. */
        public String xml() {
            return new String(letter.attempt().contents().get(0).bytes(), StandardCharsets.UTF_8);
        }
    }

    /** What was sent to partners' own systems since this was asked last. */
    public List<Sent> sent() {
        List<Sent> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    @Override
    public void close() {
        container.close();
    }
}
