package org.singlewindow.otherend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.as4.Bounds;
import org.singlewindow.as4.Counterpart;
import org.singlewindow.as4.Counterparts;
import org.singlewindow.as4.Node;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.OutgoingMessage;
import org.singlewindow.as4.OwnKey;
import org.singlewindow.as4.Part;
import org.singlewindow.as4.Reply;
import org.singlewindow.otherend.Settings.PartySettings;
import org.singlewindow.otherend.Settings.Role;
import org.singlewindow.otherend.Settings.Window;

/** One party: its key, its folders, and how it answers. */
final class Party implements Counterparts, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Party.class.getName());
    private static final String WINDOW = "SW";
    private static final String SERVICE = "urn:singlewindow:service:exchange:1";
    private static final Set<String> FROM_THE_WINDOW = Set.of(
            "SubmitApplication",
            "SubmitAnswer",
            "WithdrawApplication",
            "SubmitDeclaration",
            "AmendDeclaration",
            "AmendApplication",
            "CancelDeclaration",
            "ReportRequirement",
            "ReportError");
    private static final String INSPECTION = "X선 검색";
    private static final Duration STEP = Duration.ofSeconds(3);
    private static final long LOOK_MILLIS = 500;
    private static final long STOP_SECONDS = 5;

    private final PartySettings settings;
    private final Window window;
    private final X509Certificate windowCertificate;
    private final Clock clock;
    private final Node node;
    private final InFolder inbox;
    private final OutFolder outbox;
    private final Map<String, Rule> rules = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
    private volatile Mood mood = Mood.WELL;

    Party(PartySettings settings, Window window, Path data, Clock clock) throws IOException, GeneralSecurityException {
        this.settings = settings;
        this.window = window;
        this.clock = clock;
        OwnKey key = OwnKey.read(settings.keystore(), settings.password());
        try (InputStream in = Files.newInputStream(window.certificate())) {
            windowCertificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
        Path folder = data.resolve(settings.code());
        rules.putAll(settings.rules());
        for (String place : List.of("inbox", "outbox", "sent", "failed")) {
            Files.createDirectories(folder.resolve(place));
        }
        node = new Node(settings.code(), () -> key, this, clock, Bounds.USUAL);
        inbox = new InFolder(folder.resolve("inbox"), this::arrived);
        outbox = new OutFolder(settings.code(), node, folder, clock);
        sender.scheduleWithFixedDelay(this::send, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    String code() {
        return settings.code();
    }

    Role plays() {
        return settings.plays();
    }

    Mood mood() {
        return mood;
    }

    void is(Mood other) {
        mood = other;
    }

    Map<String, Rule> rules() {
        return Map.copyOf(rules);
    }

    void answer(String document, Rule rule) {
        rules.put(document, rule);
    }

    InFolder inbox() {
        return inbox;
    }

    OutFolder outbox() {
        return outbox;
    }

    Reply receive(Map<String, List<String>> headers, InputStream body, String address) throws IOException {
        return node.receive(headers, body, address, inbox);
    }

    /** Asks the window whether it is there, and knows this party. */
    void check() throws NotDelivered {
        String id = UUID.randomUUID() + "@" + code();
        Part part = new Part("test", "text/plain", new byte[] {'?'});
        node.test(
                new OutgoingMessage(WINDOW, id, id, Node.TEST_ACTION, code(), WINDOW, clock.instant(), List.of(part)));
    }

    private void send() {
        try {
            outbox.sendDue();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Folders of " + code() + " cannot be read; trying again", e);
        }
    }

    /** A new message is there: whatever is answered is a file before anything else happens. */
    private void arrived(Path message) {
        try {
            if (plays() != Role.FOLDERS) {
                reply(message, Said.read(Files.readAllBytes(message.resolve(InFolder.PAYLOAD))));
            }
            if (!settings.hook().isEmpty()) {
                List<String> command = new ArrayList<>(settings.hook());
                command.add(message.toAbsolutePath().toString());
                new ProcessBuilder(command).inheritIO().start();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No answer to " + message, e);
        }
    }

    private void reply(Path message, Said said) throws IOException {
        Instant now = clock.instant();
        if (plays() == Role.CUSTOMS) {
            clear(message, said, now);
        } else if (said.kind().equals("Application") || said.kind().equals("Answer")) {
            Rule rule = rules.getOrDefault(said.value("DocumentTypeCode"), rules.getOrDefault("default", Rule.HAND));
            decide(message, said, rule, now.plus(settings.after()));
        }
    }

    private void clear(Path message, Said said, Instant now) throws IOException {
        String declaration = said.value("DeclarationID");
        if (said.kind().equals("Declaration")) {
            say(message, "accepted", Answer.clearance(declaration, "ACCEPTED", "", now), now);
        } else if (said.value("AllMetIndicator").equals("true")) {
            Instant released = now.plus(settings.after());
            // One thing after the other: the window refuses a release while the inspection's result is missing.
            Rule rule = rules.getOrDefault("default", Rule.APPROVE);
            if (rule == Rule.ASK) {
                say(message, "selected", Answer.clearance(declaration, "SELECTED", INSPECTION, now), now);
                say(
                        message,
                        "inspected",
                        Answer.clearance(declaration, "INSPECTED", "", released.plus(STEP)),
                        released.plus(STEP));
                released = released.plus(STEP).plus(STEP);
            }
            if (rule == Rule.APPROVE || rule == Rule.ASK) {
                say(message, "released", Answer.clearance(declaration, "RELEASED", "", released), released);
            }
        }
    }

    private void decide(Path message, Said said, Rule rule, Instant when) throws IOException {
        String application = said.value("ApplicationID");
        boolean answered = said.kind().equals("Answer");
        switch (rule) {
            case APPROVE -> say(message, "decision", approval(application, when), when);
            case ASK ->
                say(
                        message,
                        "decision",
                        answered
                                ? approval(application, when)
                                : Answer.question(application, "성적서 사본을 더 보내 주십시오.", when),
                        when);
            case REFUSE ->
                say(message, "decision", Answer.refusal(application, "DOCUMENTS", "첨부한 서류로는 확인할 수 없습니다.", when), when);
            case TWICE -> {
                Answer approval = approval(application, when);
                say(message, "decision", approval, when);
                say(message, "decision", approval, when);
                say(message, "decision-again", approval(application, when), when);
            }
            case GARBAGE -> say(message, "decision", Answer.garbage(), when);
            case SILENT, HAND -> {
                // Nothing is said, or somebody says it on the page.
            }
        }
    }

    private Answer approval(String application, Instant when) {
        return Answer.approval(application, code() + "-" + application, when);
    }

    /** The id of an answer follows from what it answers: said again after a crash it is the same message. */
    void say(Path message, String what, Answer answer, Instant when) throws IOException {
        String about = Durable.read(message.resolve(InFolder.ABOUT)).getProperty("conversationId", "");
        outbox.put(what + "." + message.getFileName() + "@" + code(), about, answer, when);
    }

    Clock clock() {
        return clock;
    }

    @Override
    public Optional<Counterpart> find(@Nullable String partyId) {
        return WINDOW.equals(partyId) ? Optional.of(all().get(0)) : Optional.empty();
    }

    @Override
    public List<Counterpart> all() {
        return List.of(new Counterpart(
                WINDOW,
                window.endpoint(),
                "urn:singlewindow:agreement:" + settings.code() + ":1",
                SERVICE,
                FROM_THE_WINDOW,
                List.of(windowCertificate)));
    }

    @Override
    public void close() throws IOException {
        sender.shutdown();
        try {
            // What is under way is filed first; cut off, it would only be sent again.
            if (!sender.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                sender.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        node.close();
    }
}
