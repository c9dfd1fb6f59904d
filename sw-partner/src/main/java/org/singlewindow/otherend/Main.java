package org.singlewindow.otherend;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.otherend.Settings.PartySettings;

/**
 * Starts the program: {@code java -jar sw-partner.jar partner.yaml}, or with {@code --check} asks the window whether it is
 * there and says what is wrong, or with {@code --new-key CODE folder} makes a key and a certificate request.
 */
public final class Main {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String... arguments) throws IOException, GeneralSecurityException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("--new-key")) {
            OUT.println(NewKey.make(arguments[1], Path.of(arguments[2])));
            return;
        }
        if (arguments.length == 0 || arguments.length > 2) {
            OUT.println("java -jar sw-partner.jar [--check] partner.yaml");
            OUT.println("java -jar sw-partner.jar --new-key CODE folder");
            System.exit(2);
        }
        // Else the JDK's server holds each answer back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Settings settings = Settings.read(Path.of(arguments[arguments.length - 1]));
        Map<String, Party> parties = new LinkedHashMap<>();
        for (PartySettings party : settings.parties()) {
            parties.put(party.code(), new Party(party, settings.window(), settings.data(), Clock.systemUTC()));
        }
        if (arguments.length == 2 && arguments[0].equals("--check")) {
            System.exit(check(parties) ? 0 : 1);
        }
        Door door = new Door(settings.host(), settings.port(), settings.control(), parties);
        if (settings.till() != null) {
            door.open(new Till(settings.till(), settings.data().resolve("till"), Clock.systemUTC()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "stop"));
        OUT.println("Listening on http://" + settings.host() + ":" + door.port() + "/ for " + parties.keySet());
        new CountDownLatch(1).await();
    }

    private static boolean check(Map<String, Party> parties) {
        boolean well = true;
        for (Party party : parties.values()) {
            try {
                party.check();
                OUT.println(party.code() + ": the window answered with a signed receipt.");
            } catch (NotDelivered e) {
                well = false;
                OUT.println(party.code() + ": " + e.getMessage());
            }
        }
        return well;
    }
}
