package org.singlewindow.it.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the machine: the one that {@code SW_BROWSER} names, else one that is installed, else Debian's, which a
 * superuser installs here. None means that Playwright shall fetch its own.
 */
final class Chromium {
    /** The same browser without windows: pages open in half the time. */
    private static final String SHELL = "/usr/bin/chromium-headless-shell";

    private static final List<String> USUAL = List.of(
            SHELL,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    static Optional<Path> find() throws IOException, InterruptedException {
        if (mayInstall()) {
            if (!Files.isExecutable(Path.of(SHELL))) {
                install("chromium-headless-shell");
            }
            if (installed().isEmpty()) {
                install("chromium");
            }
            if (!hasKoreanFont()) {
                install("fonts-nanum");
            }
        }
        return installed();
    }

    private static Optional<Path> installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("SW_BROWSER")).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstall() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean hasKoreanFont() throws IOException, InterruptedException {
        Path list = Path.of("/usr/bin/fc-list");
        if (!Files.isExecutable(list)) {
            return false;
        }
        Process process = new ProcessBuilder(list.toString(), ":lang=ko").start();
        boolean any = process.getInputStream().read() >= 0;
        process.destroy();
        process.waitFor();
        return any;
    }

    /** Failing is no reason to stop: without the package there is still Playwright's own browser. */
    private static void install(String what) throws IOException, InterruptedException {
        if (run("apt-get", "update")) {
            run("apt-get", "install", "-y", "--no-install-recommends", what);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectInput(new File("/dev/null")).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                Surroundings.data().root().resolve("apt.log").toFile()));
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
