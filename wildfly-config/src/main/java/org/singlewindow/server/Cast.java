package org.singlewindow.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All organisations and people of the demonstration, from {@code personas.yaml}.
 *
 * @param organisations as written in the file, since only the application interprets them
 */
public record Cast(List<Map<String, String>> organisations, List<Persona> personas) {
    private static final Set<String> WITH_SYSTEMS = Set.of("AGENCY", "CUSTOMS", "OPERATOR");

    /** Reads the one list there is. */
    public static Cast load() {
        try (InputStream file = Cast.class.getResourceAsStream("personas.yaml")) {
            Map<String, List<Map<String, String>>> lists =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Cast(
                    lists.getOrDefault("organisations", List.of()),
                    lists.getOrDefault("personas", List.of()).stream()
                            .map(Cast::persona)
                            .toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException("personas.yaml cannot be read", unreadable);
        }
    }

    /** The person of that alias. */
    public Persona persona(String alias) {
        return personas.stream()
                .filter(persona -> persona.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No persona " + alias));
    }

    /** Codes of the organisations whose systems can exchange messages, the window's own among them. */
    List<String> withSystems() {
        return organisations.stream()
                .filter(organisation -> WITH_SYSTEMS.contains(organisation.getOrDefault("kind", "")))
                .map(organisation -> organisation.getOrDefault("code", ""))
                .toList();
    }

    /** Codes of the agencies, each of which has a seal. */
    List<String> agencies() {
        return organisations.stream()
                .filter(organisation -> "AGENCY".equals(organisation.get("kind")))
                .map(organisation -> organisation.getOrDefault("code", ""))
                .toList();
    }

    /** What the application shows for an organisation, in Korean. */
    String organisationName(String code) {
        return organisation(code, "ko");
    }

    String organisationNameInEnglish(String code) {
        return organisation(code, "en");
    }

    /**
     * Writes the cast for the application, each persona with the certificates to register, given as paths relative to
     * the data folder.
     */
    void write(DataFolder data, DemoKeys keys) throws IOException {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (Persona persona : personas) {
            JsonArrayBuilder certificates = Json.createArrayBuilder();
            keys.certificatesOf(persona)
                    .forEach(path -> certificates.add(
                            data.root().relativize(path).toString().replace('\\', '/')));
            people.add(Json.createObjectBuilder()
                    .add("alias", persona.alias())
                    .add("ko", persona.ko())
                    .add("en", persona.en())
                    .add("organisation", persona.organisation())
                    .add("role", persona.role())
                    .add("email", persona.email())
                    .add("certificates", certificates));
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        organisations.forEach(organisation -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            organisation.forEach(one::add);
            all.add(one);
        });
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(Files.newOutputStream(data.personas()))) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("organisations", all)
                    .add("personas", people)
                    .build());
        }
    }

    private String organisation(String code, String property) {
        return organisations.stream()
                .filter(organisation -> code.equals(organisation.get("code")))
                .map(organisation -> organisation.getOrDefault(property, code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No organisation " + code));
    }

    private static Persona persona(Map<String, String> row) {
        return new Persona(
                text(row, "alias"),
                text(row, "ko"),
                text(row, "en"),
                text(row, "organisation"),
                text(row, "role"),
                text(row, "email"));
    }

    private static String text(Map<String, String> row, String property) {
        String value = row.get(property);
        if (value == null) {
            throw new IllegalStateException("A persona lacks " + property + ": " + row);
        }
        return value;
    }
}
