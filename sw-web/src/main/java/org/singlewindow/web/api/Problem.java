package org.singlewindow.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.quota.TooMany;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Texts;
import org.singlewindow.scan.HarmfulFile;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Words;

/** A refusal as RFC 9457 has it: status, code, words for the reader, and pointers to what is wrong. */
final class Problem {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final int RETRY_AFTER_SECONDS = 60;
    private static final Pattern NUMBER_IN_PATH = Pattern.compile("(?<=\\w)\\[\\d+]");
    private static final Pattern POINTER = Pattern.compile("/consignment/(\\w+)(?:/\\d+)?/(\\w+)");

    private Problem() {}

    static Response of(int status, String code, String detail) {
        return response(status, body(status, code, detail));
    }

    static Response of(Refusal refusal, Locale reader, Definitions definitions) {
        int status = Statuses.of(refusal.sort());
        Texts texts = Texts.of(reader);
        JsonObjectBuilder body = body(
                status,
                refusal.code(),
                Words.words(reader, refusal.code(), refusal.args().toArray()));
        if (refusal instanceof InvalidForm invalid) {
            body.add("violations", violations(invalid.violations(), texts, definitions));
        }
        if (refusal instanceof HarmfulFile harmful && !harmful.place().isEmpty()) {
            Violation violation = new Violation(
                    harmful.place(), harmful.code(), harmful.args().toArray());
            body.add("violations", violations(List.of(violation), texts, definitions));
        }
        Response response = response(status, body);
        return refusal instanceof TooMany later
                ? Response.fromResponse(response)
                        .header("Retry-After", later.retryAfter())
                        .build()
                : response;
    }

    /** Each with the place in what was sent, the WCO data element where there is one, code and words. */
    static JsonArrayBuilder violations(List<Violation> violations, Texts texts, Definitions definitions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Violation violation : violations) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("pointer", violation.pointer());
            String element = element(violation.pointer(), definitions);
            if (!element.isEmpty()) {
                one.add("element", element);
            }
            all.add(one.add("code", violation.code())
                    .add("detail", texts.get(violation.code(), violation.args().toArray())));
        }
        return all;
    }

    private static String element(String pointer, Definitions definitions) {
        if (!pointer.startsWith("/")) {
            return NUMBER_IN_PATH.matcher(pointer).replaceAll("");
        }
        var match = POINTER.matcher(pointer);
        if (!match.matches()) {
            return "";
        }
        return Arrays.stream(Direction.values())
                .map(definitions::consignment)
                .flatMap(List::stream)
                .filter(section -> section.id().equals(match.group(1)))
                .map(Section::fields)
                .flatMap(List::stream)
                .filter(field -> field.name().equals(match.group(2)) && field.element() != null)
                .map(field -> String.valueOf(field.element()))
                .findFirst()
                .orElse("");
    }

    private static JsonObjectBuilder body(int status, String code, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", known == null ? "Unprocessable Content" : known.getReasonPhrase())
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
    }

    private static Response response(int status, JsonObjectBuilder body) {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(body.build().toString());
        if (status == Statuses.UNAVAILABLE) {
            response.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}
