package org.singlewindow.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the machine was busy with.
 *
 * @param processor time of all processors by who used it
 * @param average the system's load average
 */
record Load(Map<String, Duration> processor, double average) {
    static Load of(Window window) {
        Map<String, Duration> processor = new LinkedHashMap<>();
        processor.put("window", used(window.processes()));
        processor.put("database", used(database(window.data().database())));
        processor.put("this program", used(Stream.of(ProcessHandle.current())));
        return new Load(processor, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What came on top of an earlier reading. */
    Load since(Load earlier) {
        Map<String, Duration> difference = new LinkedHashMap<>();
        processor.forEach((who, used) ->
                difference.put(who, used.minus(earlier.processor().get(who))));
        return new Load(difference, average);
    }

    /** Of all that took part. */
    double processorMillis() {
        return processor.values().stream().mapToLong(Duration::toMillis).sum();
    }

    private static Stream<ProcessHandle> database(Path folder) {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(pid).stream()
                    .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
