package org.singlewindow.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A WildFly with the application, as a process of its own: started, stopped in order, or killed to see what survives.
 * Its configuration is copied anew from the provisioned server at each start; its queues and transaction log stay.
 */
public final class Server implements AutoCloseable {
    private static final String APPLICATION = "sw.ear";

    /**
     * The environment of a server for this machine alone, such as the demonstration's: usable without TLS, and without a
     * browser remembering for a year that it was usable with it.
     */
    public static final Map<String, String> ON_THIS_MACHINE =
            Map.of("SW_BIND_ADDRESS", "127.0.0.1", "SW_PLAIN_HTTP", "true", "SW_HSTS_SECONDS", "0");

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Settings settings;
    private final Process process;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * What a server needs to know.
     *
     * @param home the provisioned WildFly
     * @param base what this server writes: queues, logs, deployments
     * @param application the EAR
     * @param environment added to the environment of this process
     * @param properties system properties of the server
     */
    public record Settings(
            Path home,
            Path base,
            Path application,
            Ports ports,
            Map<String, String> environment,
            Map<String, String> properties) {

        /** Paths become absolute, since the server runs elsewhere. */
        public Settings {
            home = home.toAbsolutePath().normalize();
            base = base.toAbsolutePath().normalize();
            application = application.toAbsolutePath().normalize();
        }
    }

    private Server(Settings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts the process; {@link #awaitReady} tells when it serves. */
    public static Server start(Settings settings) {
        settings.ports().requireFree();
        try {
            lay(settings);
            return new Server(settings, launch(settings));
        } catch (IOException failed) {
            throw new UncheckedIOException("The server does not start", failed);
        }
    }

    /** Returns when the application is deployed and says that it is ready. */
    public Server awaitReady() {
        Path deployments = settings.base().resolve("deployments");
        long end = System.nanoTime() + START.toNanos();
        boolean ready = false;
        while (!ready) {
            if (Files.exists(deployments.resolve(APPLICATION + ".failed"))) {
                giveUp("The server refused the application: " + causes(deployments.resolve(APPLICATION + ".failed")));
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                giveUp("The server did not become ready");
            }
            ready = Files.exists(deployments.resolve(APPLICATION + ".deployed"))
                    && status(management().resolve("health/ready")) == 200;
            pause(ready);
        }
        return this;
    }

    /** Address of the portal without TLS. */
    public URI portal() {
        return URI.create("http://localhost:" + settings.ports().http() + "/");
    }

    /** Address of the portal and the API with TLS. */
    public URI securePortal() {
        return URI.create("https://localhost:" + settings.ports().https() + "/");
    }

    /** Address of health, metrics and management. */
    public URI management() {
        return URI.create("http://localhost:" + settings.ports().management() + "/");
    }

    /** The server's log file. */
    public Path log() {
        return settings.base().resolve("log").resolve("server.log");
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until the server has ended by itself. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Stops in order: what is under way is finished first. */
    @Override
    public void close() {
        List<ProcessHandle> all = processes();
        // The start script waits for the Java machine; the signal is for the machine.
        all.stream().filter(one -> one.pid() != process.pid()).forEach(ProcessHandle::destroy);
        if (!ended(all)) {
            kill();
        }
    }

    /** SIGKILL, as when the power fails: nothing is finished or written. */
    public void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        if (!ended(all)) {
            throw new IllegalStateException("The server cannot be killed: " + all);
        }
    }

    /** The start script and the Java machine. */
    public List<ProcessHandle> processes() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    private static boolean ended(List<ProcessHandle> processes) {
        try {
            CompletableFuture.allOf(
                            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(STOP.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stays) {
            return false;
        }
    }

    private static void lay(Settings settings) throws IOException {
        Path base = settings.base();
        copyTree(settings.home().resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("log"));
        try (Stream<Path> leftovers = Files.list(deployments)) {
            for (Path leftover : leftovers.toList()) {
                Files.delete(leftover);
            }
        }
        Files.copy(settings.application(), deployments.resolve(APPLICATION), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Process launch(Settings settings) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Out of the terminal's process group: Ctrl-C is for whoever started this server, who then stops it in
            // order.
            command.add("/usr/bin/setsid");
        }
        command.add(settings.home().resolve("bin/standalone.sh").toString());
        command.add("-Djboss.server.base.dir=" + settings.base());
        command.add("-Djboss.socket.binding.port-offset=" + settings.ports().offset());
        settings.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings.environment());
        SecretStore.keep(settings.base(), builder.environment());
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                settings.base().resolve("log").resolve("console.log").toFile());
        return builder.start();
    }

    /** What the server wrote about a refused application, without the list of all that waits for it. */
    private static String causes(Path marker) {
        try (Stream<String> lines = Files.lines(marker)) {
            return lines.filter(line -> line.contains("Caused by:"))
                    .map(String::strip)
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    private void giveUp(String what) {
        kill();
        throw new IllegalStateException(what + ", see " + log());
    }

    /** Asks the address once. */
    int status(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
            throw new IllegalStateException("Interrupted while the server started", interrupted);
        }
    }

    private static void pause(boolean done) {
        if (!done) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith("standalone_xml_history")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
