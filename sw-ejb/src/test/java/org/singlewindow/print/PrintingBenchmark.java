package org.singlewindow.print;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * How many certificates of three goods items are printed and sealed in a minute on two cores; the goal is 1,000. Runs with
 * {@code mvn -Pbenchmark -pl sw-ejb -am verify}; it asserts nothing.
 */
public final class PrintingBenchmark {
    private static final int PRINTERS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    private PrintingBenchmark() {}

    /** Prints how many there were, with a key of elliptic curves and with one of RSA. */
    public static void main(String[] args)
            throws GeneralSecurityException, OperatorCreationException, IOException, InterruptedException,
                    ExecutionException {
        for (String algorithm : List.of("EC", "RSA")) {
            SealKey key = PrintedCertificateTest.Seal.of(algorithm, KeyPurposeId.id_kp_emailProtection)
                    .key();
            run(key, WARM_UP);
            long printed = run(key, MEASURED);
            System.out.printf(
                    "%s: %d certificates a minute, printed and sealed, on %d threads of %d processors%n",
                    algorithm,
                    printed * 60 / MEASURED.toSeconds(),
                    PRINTERS,
                    Runtime.getRuntime().availableProcessors());
        }
    }

    private static long run(SealKey key, Duration time) throws InterruptedException, ExecutionException {
        Printer printer = new Printer(new Typeface());
        Sealer sealer = new Sealer(new TimeStamps(""));
        CertificateText text = PrintedCertificateTest.text(3);
        long until = System.nanoTime() + time.toNanos();
        ExecutorService printers = Executors.newFixedThreadPool(PRINTERS);
        try {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < PRINTERS; i++) {
                all.add(printers.submit(() -> {
                    long printed = 0;
                    while (System.nanoTime() < until) {
                        sealer.seal(printer.print(text), key, text.author(), Instant.now());
                        printed++;
                    }
                    return printed;
                }));
            }
            long sum = 0;
            for (Future<Long> one : all) {
                sum += one.get();
            }
            return sum;
        } finally {
            printers.shutdownNow();
        }
    }
}
