package org.singlewindow.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Setting;

/**
 * Files are looked through by ClamAV's daemon. Few at a time ask it, few more wait, and each request only for a while:
 * a slow scanner must not hold the threads that serve everybody else.
 */
@ApplicationScoped
class ClamAvScan implements FileScan {
    private static final System.Logger LOG = System.getLogger(ClamAvScan.class.getName());
    private static final String CLEAN = "stream: OK";
    private static final String SIZE = "INSTREAM size limit exceeded";
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final Duration PING = Duration.ofSeconds(2);

    private final Semaphore places = new Semaphore(Limits.SCANS.intValue());
    private Optional<ScannerAddress> scanner = ScannerAddress.of(Setting::of);

    void announce(@Observes Startup started) {
        if (scanner.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Files are taken without being scanned for harm: neither SW_CLAMAV_HOST nor SW_CLAMAV_SOCKET is set");
        } else {
            LOG.log(System.Logger.Level.INFO, "Files are scanned by ClamAV at {0}", scanner.get());
        }
    }

    /** Where the scanner is from now on; empty for none. */
    void use(Optional<ScannerAddress> address) {
        scanner = address;
    }

    @Override
    public boolean isOn() {
        return scanner.isPresent();
    }

    @Override
    public boolean isThere() {
        try {
            return scanner.isPresent()
                    && new ClamAvTalk(scanner.get().address(), PING).ping().equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<HarmfulFile> harmAmong(List<Suspect> files) {
        Optional<ScannerAddress> asked = scanner;
        if (asked.isEmpty() || files.isEmpty()) {
            return Optional.empty();
        }
        takePlace();
        try {
            return look(asked.get(), files);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        if (places.availablePermits() == 0 && places.getQueueLength() >= Limits.SCAN_LINE.value()) {
            throw ScannerAway.busy();
        }
        try {
            if (!places.tryAcquire(Limits.SCAN_WAIT_SECONDS.value(), TimeUnit.SECONDS)) {
                throw ScannerAway.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ScannerAway.busy();
        }
    }

    private static Optional<HarmfulFile> look(ScannerAddress address, List<Suspect> files) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Limits.SCAN_SECONDS.value());
        for (Suspect file : files) {
            Optional<HarmfulFile> harm = harmIn(file, address, Duration.ofNanos(end - System.nanoTime()));
            if (harm.isPresent()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "A file is refused: {0}",
                        harm.get().code());
                return harm;
            }
        }
        return Optional.empty();
    }

    private static Optional<HarmfulFile> harmIn(Suspect file, ScannerAddress address, Duration patience) {
        try {
            String answer = new ClamAvTalk(address.address(), patience).instream(file.bytes());
            Matcher found = FOUND.matcher(answer);
            if (found.matches()) {
                return Optional.of(HarmfulFile.found(file, found.group(1)));
            }
            if (answer.startsWith(SIZE)) {
                return Optional.of(HarmfulFile.tooLarge(file));
            }
            if (!answer.equals(CLEAN)) {
                throw new IOException("The scanner says neither yes nor no: " + answer.replaceAll("\\p{Cntrl}", " "));
            }
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A file cannot be scanned now, and is not taken: {0}", e.toString());
            throw ScannerAway.silent();
        }
    }
}
