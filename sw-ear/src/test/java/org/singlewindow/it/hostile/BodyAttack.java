package org.singlewindow.it.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.it.hostile.Scout.Known;

/** Spoilt bodies, for doors that take any; pages have forms instead. */
final class BodyAttack implements Attack {
    private static final List<String> TYPES = List.of(
            "text/csv",
            "application/pdf",
            "*/*",
            "image/svg+xml",
            "application/json;",
            "a",
            "multipart/form-data",
            "message/rfc822");

    private final List<String> json;
    private final List<String> xml;

    /**
     * @param json good objects, besides what each door's own code reads
     * @param xml good documents
     */
    BodyAttack(List<String> json, List<String> xml) {
        this.json = json;
        this.xml = xml;
    }

    @Override
    public boolean fits(Door door) {
        return door.kind() != Door.Kind.PAGE && door.takesBody();
    }

    @Override
    public void on(Known known, Attempts attempts) {
        Set<String> consumes = known.door().consumes();
        if (takes(consumes, "json")) {
            List<String> samples = new ArrayList<>(json);
            samples.add(JsonSample.of(known.door().words()));
            spoil(known, SpoiltJson.all(), samples, attempts);
        }
        if (takes(consumes, "xml")) {
            spoil(known, SpoiltXml.all(), xml, attempts);
        }
        if (takes(consumes, "multipart")) {
            spoil(known, SpoiltParts.all(), json, attempts);
        }
        if (known.door().kind() == Door.Kind.SERVLET) {
            spoil(known, SpoiltMessages.all(), List.of(""), attempts);
        }
        SpoiltFiles.all()
                .forEach((name, content) -> attempts.add(
                        known, "file " + name, random -> to(known).body("application/octet-stream", content)));
        TYPES.forEach(type ->
                attempts.add(known, "body of type " + type, random -> to(known).body(type, Bytes.utf8("{}"))));
    }

    private static boolean takes(Set<String> consumes, String type) {
        return consumes.isEmpty() || consumes.stream().anyMatch(one -> one.contains(type) || one.equals("*/*"));
    }

    private static void spoil(Known known, Map<String, Spoiler> ways, List<String> samples, Attempts attempts) {
        ways.forEach((way, spoiler) -> attempts.add(known, way, random -> {
            Body body = spoiler.spoil(samples.get(random.nextInt(samples.size())), random);
            Request request = to(known)
                    .header("Idempotency-Key", "hostile-" + random.nextInt(1_000_000))
                    .header("If-Match", "\"" + random.nextInt(3) + "\"");
            body.headers().forEach(request::header);
            return request.body(body.type(), body.content());
        }));
    }

    private static Request to(Known known) {
        return new Request(known.door().method(), known.address());
    }
}
