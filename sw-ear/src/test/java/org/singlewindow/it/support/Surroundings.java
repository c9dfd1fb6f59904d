package org.singlewindow.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.EmbeddedDatabase;
import org.singlewindow.server.MailSink;
import org.singlewindow.server.Ports;
import org.singlewindow.server.SecretStore;
import org.singlewindow.server.Server;

/**
 * Starts, once for all system tests, what the server needs around it: an empty database, keys, mail. It does so before
 * Arquillian reads its configuration, and hands it the addresses as system properties.
 */
public final class Surroundings implements LauncherSessionListener {
    /** Offsets that a server has, or will have when it starts. */
    private static final Set<Integer> GIVEN = new HashSet<>();

    private static final int OFFSETS = 400;

    private static boolean started;
    private static @Nullable EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        startOnce();
    }

    /** Address of the portal without TLS. */
    public static URI portal() {
        return URI.create("http://localhost:" + ports().http() + "/");
    }

    /** Address of the portal and the API with TLS. */
    public static URI securePortal() {
        return URI.create("https://localhost:" + ports().https() + "/");
    }

    /** Address of health and metrics. */
    public static URI management() {
        return URI.create("http://localhost:" + ports().management() + "/");
    }

    /** Keys, mails and personas of this run. */
    public static DataFolder data() {
        return new DataFolder(Path.of(System.getProperty("sw.work", "target/it")));
    }

    /** What the window of all system tests wrote. */
    public static Ledger ledger() {
        return new Ledger(Objects.requireNonNull(database));
    }

    private static Ports ports() {
        return new Ports(Integer.getInteger("sw.it.offset", 0));
    }

    private static synchronized void startOnce() {
        if (started) {
            return;
        }
        started = true;
        DataFolder data = data();
        Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));
        empty(data.root());
        DemoKeys keys = DemoKeys.prepare(data, Cast.load(), clock);
        EmbeddedDatabase running = EmbeddedDatabase.start(data.database());
        database = running;
        MailSink mail = MailSink.start(0, data.mail(), clock);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop database"));

        Map<String, String> environment = new LinkedHashMap<>();
        environment.putAll(Server.ON_THIS_MACHINE);
        environment.putAll(running.environment());
        environment.putAll(mail.environment());
        environment.putAll(keys.environment());
        SecretStore.keep(data.root(), environment);
        // A message that fails is given up soon: tests do not wait half an hour.
        environment.put("SW_JMS_ATTEMPTS", "3");
        environment.put("SW_JMS_DELAY", "50");
        tellArquillian(data, environment, freePorts());
    }

    private static void tellArquillian(DataFolder data, Map<String, String> environment, Ports ports) {
        // WildFly looks up ${env.X} among the system properties first, so these stand for environment variables.
        String variables = environment.entrySet().stream()
                .map(entry -> "-Denv." + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        System.setProperty("sw.it.base", data.server().toString());
        System.setProperty("sw.it.offset", String.valueOf(ports.offset()));
        System.setProperty("sw.it.management", String.valueOf(ports.management()));
        System.setProperty(
                "sw.it.arguments",
                "-Xmx1g -Duser.timezone=Asia/Seoul -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true"
                        + " -Djboss.socket.binding.port-offset=" + ports.offset()
                        // All tests come from one address, some of them with thousands of requests.
                        + " -Dsw.limit.client-requests=1000000 -Dsw.limit.client-challenges=1000000"
                        + " -Dsw.limit.wrong-sign-ins=1000000 -Dsw.limit.turned-away=1000000"
                        // Whoever sends nothing any more is given up soon.
                        + " -Dsw.limit.body-grace-seconds=5"
                        + " -Dsw.demo.dir=" + data.root() + " " + variables);
    }

    /**
     * So that tests run beside a demonstration and beside other tests. Each process begins to look elsewhere, since ports
     * are only taken later, and given back while a server starts anew.
     */
    public static synchronized Ports freePorts() {
        int first = (int) (ProcessHandle.current().pid() % OFFSETS);
        return IntStream.range(first, first + OFFSETS)
                .mapToObj(number -> new Ports(1000 + number % OFFSETS * 10))
                .filter(ports -> ports.areFree() && GIVEN.add(ports.offset()))
                .findFirst()
                .orElseThrow();
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
