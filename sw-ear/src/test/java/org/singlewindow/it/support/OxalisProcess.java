package org.singlewindow.it.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;

/** Oxalis, an AS4 product that shares no code with the window's, as an organisation's system in a process of its own. */
public final class OxalisProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String MARK = "PEER\t";

    private final Process process;
    private final PrintWriter orders;
    private final Path folder;
    private final List<List<String>> said = new CopyOnWriteArrayList<>();

    private OxalisProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts it with the demonstration's key of that organisation. */
    public static OxalisProcess start(String code, DataFolder data, URI window) throws Exception {
        Path built = Path.of(System.getProperty("sw.interop"));
        Path keys = data.pki().resolve("systems").toAbsolutePath();
        Path folder = Files.createDirectories(data.root().resolve("oxalis")).toAbsolutePath();
        // It insists on a configuration; what is in it says that nothing is.
        Files.writeString(folder.resolve("oxalis.conf"), "");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                "org.singlewindow.interop.OxalisPeer",
                code,
                keys.resolve(code + ".p12").toString(),
                keys.resolve("SW.p12").toString(),
                DemoKeys.PASSWORD,
                folder.toString(),
                window.resolve("/as4").toString());
        builder.environment().put("OXALIS_HOME", folder.toString());
        builder.redirectError(folder.resolve("oxalis.log").toFile());
        OxalisProcess oxalis = new OxalisProcess(builder.start(), folder);
        oxalis.listen();
        Await.until("Oxalis is ready", PATIENCE, () -> !oxalis.said("READY").isEmpty());
        return oxalis;
    }

    private void listen() {
        Thread reader = new Thread(this::read, "oxalis");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    said.add(List.of(line.substring(MARK.length()).split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it takes messages. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + said("READY").get(0).get(1) + "/as4");
    }

    /** What it said with that word, the word first. */
    public List<List<String>> said(String word) {
        return said.stream().filter(line -> line.get(0).equals(word)).toList();
    }

    /** The documents that arrived and contain that text. */
    public List<String> documents(String text) throws IOException {
        List<String> documents = new CopyOnWriteArrayList<>();
        for (List<String> received : said("RECEIVED")) {
            String document = Files.readString(Path.of(received.get(3)));
            if (document.contains(text)) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** Sends a document, and returns what came of it: {@code SENT} or {@code FAILED} first. */
    public List<String> send(String action, String document) throws Exception {
        Path file = Files.writeString(Files.createTempFile(folder, "out", ".xml"), document);
        int before = said("SENT").size() + said("FAILED").size();
        orders.println(action + " " + file);
        Await.until(
                "Oxalis has sent",
                PATIENCE,
                () -> said("SENT").size() + said("FAILED").size() > before);
        return said.stream()
                .filter(line -> line.get(0).equals("SENT") || line.get(0).equals("FAILED"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        orders.close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
