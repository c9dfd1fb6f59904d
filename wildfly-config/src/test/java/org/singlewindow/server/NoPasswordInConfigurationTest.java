package org.singlewindow.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No password stands in what makes the server, nor do the operators' pages tell anybody to put one there. */
class NoPasswordInConfigurationTest {
    /** What opens the store of secrets comes from outside; {@code unset} opens nothing. */
    private static final String OPENS_THE_STORE = "\"${env.SW_SECRETS_KEY:unset}\"";

    private static final List<Pattern> PASSWORDS = List.of(
            Pattern.compile("SW_(?!SECRETS)[A-Z0-9_]*PASSWORD"),
            Pattern.compile("SW_SECRETS_KEY=[^\"$\\s]"),
            Pattern.compile("name=(key-)?password\\s*,\\s*value="),
            Pattern.compile("(?<![\\w-])(key-)?password=(?!\\{)"),
            Pattern.compile("secret-value="),
            Pattern.compile("clear-text=(?!unset[}\\s]|" + Pattern.quote(OPENS_THE_STORE) + ")"));

    @Test
    void noneStandsInTheConfiguration() throws IOException {
        assertEquals(List.of(), found(Path.of("cli"), ".*"));
        assertEquals(List.of(), found(Path.of("server"), ".*"));
    }

    @Test
    void noneIsAskedForInTheDocumentation() throws IOException {
        assertEquals(List.of(), found(Path.of("..", "docs"), ".*\\.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subsystem=datasources/data-source=sw:write-attribute(name=password,value=\"${env.SW_DB_PASSWORD:}\")",
                "/subsystem=datasources/data-source=sw:write-attribute(name=password,value=tiger)",
                "/subsystem=elytron/key-store=sw:add(credential-reference={clear-text=\"${env.SW_KEYSTORE_WORD:unset}\"})",
                "/subsystem=elytron/key-store=sw:add(credential-reference={clear-text=changeit})",
                "/subsystem=elytron/credential-store=sw:add-alias(alias=mail,secret-value=tiger)",
                "/subsystem=mail/mail-session=sw/server=smtp:add(username=sw,password=tiger)",
                "| `SW_AS4_KEYSTORE`, `SW_AS4_KEYSTORE_PASSWORD` | PKCS#12 |",
                "SW_SECRETS_KEY=tiger"
            })
    void theSearchFindsThem(String line) {
        assertTrue(isPassword(line), line);
    }

    private static boolean isPassword(String line) {
        return PASSWORDS.stream().anyMatch(password -> password.matcher(line).find());
    }

    private static List<String> found(Path folder, String names) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(names))
                    .toList();
            assertTrue(!files.isEmpty(), () -> "nothing to look through in " + folder.toAbsolutePath());
            for (Path file : files) {
                Files.readAllLines(file).stream()
                        .filter(NoPasswordInConfigurationTest::isPassword)
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        return found;
    }
}
