package org.singlewindow.it.hostile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Goes through the window as its people do, and learns what values there are and who comes in by which door. */
final class Scout {
    private static final int PAGES_EACH = 45;
    private static final int TRIES = 6;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final int port;
    private final List<Caller> people;
    private final List<Caller> programs;
    private final Map<String, Set<String>> values = new TreeMap<>();
    private final Map<String, Map<String, String>> addresses = new HashMap<>();

    Scout(int port, List<Caller> people, List<Caller> programs) {
        this.port = port;
        this.people = people;
        this.programs = programs;
    }

    /** A door, somebody who is let in, and an address that is answered, if one was found. */
    record Known(Door door, Caller caller, String address, boolean open) {
        /** A request as the door expects it, with nothing in it. */
        Request request() {
            Request request = new Request(door.method(), address);
            return door.takesBody() ? request.body("application/x-www-form-urlencoded", new byte[0]) : request;
        }
    }

    /** Follows links, as every person. */
    void walk() {
        people.forEach(this::walk);
    }

    private void walk(Caller person) {
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> ofOnePage = new HashMap<>();
        while (!ahead.isEmpty() && seen.size() < PAGES_EACH) {
            String address = ahead.removeFirst();
            if (!seen.add(address) || ofOnePage.merge(path(address), 1, Integer::sum) > 2) {
                continue;
            }
            Wire.Answer answer = get(person, address);
            answer.header("Location").map(this::local).ifPresent(ahead::addFirst);
            if (answer.status() == 200
                    && answer.header("Content-Type").orElse("").contains("html")) {
                for (Element link : Jsoup.parse(answer.text()).select("a[href]")) {
                    String to = local(link.attr("href"));
                    if (to.startsWith("/") && !to.contains("lang=")) {
                        learn(person, to);
                        ahead.add(to);
                    }
                }
            }
        }
    }

    private String local(String address) {
        return address.replaceFirst("^https?://localhost:" + port, "").replaceAll("#.*|;.*", "");
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private void learn(Caller person, String address) {
        addresses.computeIfAbsent(path(address), none -> new HashMap<>()).putIfAbsent(person.name(), address);
        if (address.contains("?")) {
            for (String pair : address.replaceFirst("[^?]*\\?", "").split("&")) {
                String[] both = pair.split("=", 2);
                learnValue(both[0], both.length < 2 ? "" : URLDecoder.decode(both[1], StandardCharsets.UTF_8));
            }
        }
    }

    private void learnValue(String name, String value) {
        Set<String> known = values.computeIfAbsent(name, none -> new LinkedHashSet<>());
        if (!value.isBlank() && value.length() < 60 && known.size() < 40 && !name.equals("jfwid")) {
            known.add(value);
        }
    }

    /** Tries the door as everybody until somebody is let in. */
    Known knock(Door door, List<String> samples) {
        List<Caller> candidates = door.kind() == Door.Kind.API ? programs : people;
        Known best = new Known(door, candidates.get(0), filled(door, 0), false);
        int bestRank = 0;
        for (int round = 0; round < TRIES && bestRank < 3; round++) {
            for (Caller caller : candidates) {
                String address =
                        addresses.getOrDefault(door.path(), Map.of()).getOrDefault(caller.name(), filled(door, round));
                Request request = new Request(door.method(), address);
                if (door.takesBody() && door.kind() == Door.Kind.API) {
                    body(door, samples, request);
                } else if (door.takesBody()) {
                    request.method("GET");
                }
                Wire.Answer answer = send(caller, request);
                int rank = rank(answer);
                if (rank > bestRank) {
                    bestRank = rank;
                    best = new Known(door, caller, address, rank == 3);
                }
                if (rank == 3) {
                    learn(answer);
                    break;
                }
            }
        }
        return best;
    }

    private static void body(Door door, List<String> samples, Request request) {
        request.header("Idempotency-Key", "hostile-knock");
        if (door.consumes().stream().anyMatch(type -> type.contains("xml"))) {
            request.body("application/xml", samples.get(0).getBytes(StandardCharsets.UTF_8));
        } else if (door.consumes().stream().anyMatch(type -> type.contains("json"))) {
            request.body("application/json", JsonSample.of(door.words()).getBytes(StandardCharsets.UTF_8));
        } else if (door.consumes().stream().anyMatch(type -> type.contains("multipart"))) {
            request.body(
                    Multipart.FORM,
                    Multipart.of(Multipart.part("name=\"dossier\"", "", "{}".getBytes(StandardCharsets.UTF_8))));
        } else {
            request.body("application/octet-stream", SpoiltFiles.PDF);
        }
    }

    private static int rank(Wire.Answer answer) {
        if (answer.status() == 200 || answer.status() == 201) {
            return 3;
        }
        return answer.status() == 400 || answer.status() == 422 || answer.status() == 409
                ? 2
                : answer.status() == 404 ? 1 : 0;
    }

    /** An address with values that were seen under these names, other ones each round. */
    String filled(Door door, int round) {
        Matcher places = PLACE.matcher(door.path());
        String path = places.replaceAll(place -> Matcher.quoteReplacement(
                Request.escaped(value(place.group(1), round).getBytes(StandardCharsets.UTF_8))));
        Request request = new Request("GET", path);
        for (String name : door.parameters()) {
            if (values.containsKey(name) && !values.get(name).isEmpty()) {
                request.query(name, value(name, round).getBytes(StandardCharsets.UTF_8));
            }
        }
        return request.target();
    }

    private String value(String name, int round) {
        Collection<String> known = values.getOrDefault(name, Set.of());
        if (known.isEmpty()) {
            known = values.getOrDefault(name.equals("reference") ? "ref" : "code", Set.of());
        }
        List<String> list = new ArrayList<>(known);
        return list.isEmpty() ? "x" : list.get(round % list.size());
    }

    private void learn(Wire.Answer answer) {
        if (answer.header("Content-Type").orElse("").contains("json")) {
            try (JsonReader reader = Json.createReader(new StringReader(answer.text()))) {
                learn("", reader.readValue());
            } catch (JsonException noJson) {
                throw new AssertionError(answer.text(), noJson);
            }
        }
    }

    private void learn(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            learnValue(name, text.getString());
        } else if (value instanceof JsonObject object) {
            object.forEach(this::learn);
        } else if (value instanceof JsonArray list) {
            list.forEach(one -> learn(name, one));
        }
    }

    Wire.Answer get(Caller caller, String address) {
        return send(caller, new Request("GET", address));
    }

    private Wire.Answer send(Caller caller, Request request) {
        return caller.wire(port, 1).send(caller.signed(request).bytes("localhost:" + port), false);
    }
}
