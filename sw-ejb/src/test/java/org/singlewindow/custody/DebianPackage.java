package org.singlewindow.custody;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * A package of Debian's that a test wants, installed where it is missing and root runs the tests. The processes in which
 * tests run take turns: apt lets one in at a time, and turns the others away.
 *
 * @param brings a file by which it is known
 */
public record DebianPackage(String name, Path brings) {
    private static final String APT = "/usr/bin/apt-get";

    /** Whether it is there, now at the latest. */
    public boolean isThere() throws IOException, InterruptedException {
        if (!Files.exists(brings)
                && System.getProperty("user.name").equals("root")
                && Files.isExecutable(Path.of(APT))) {
            install();
        }
        return Files.exists(brings);
    }

    private void install() throws IOException, InterruptedException {
        Path turns = Path.of(System.getProperty("java.io.tmpdir"), "single-window-packages.lock");
        try (FileChannel channel = FileChannel.open(turns, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            if (turn.isValid() && !Files.exists(brings) && run(APT, "update")) {
                run(APT, "install", "-y", "--no-install-recommends", name);
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectInput(new File("/dev/null")).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
