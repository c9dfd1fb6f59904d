package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.singlewindow.notice.Following;
import org.singlewindow.notice.Letters;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/** Programs follow what happens to their cases: the same that people are told, each once and in order. */
@Path("events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {
    private static final String NOW = "now";

    @Inject
    private Following following;

    @Inject
    private Listening listening;

    @Inject
    private Letters letters;

    @Inject
    private Actors actors;

    @Inject
    private Caller caller;

    /** What was told after a place; where nothing was, as soon as something is, or after so many seconds. */
    @GET
    public JsonObject events(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("size") @DefaultValue("100") String size,
            @QueryParam("wait") @DefaultValue("0") String wait) {
        caller.certificate();
        int most = Digits.number("size", size);
        int seconds = Digits.number("wait", wait);
        if (seconds > Limits.EVENT_WAIT_SECONDS.value() || most == 0) {
            throw Refusal.malformed("api.bad-parameter", most == 0 ? "size" : "wait");
        }
        long place = after.equals(NOW) ? following.end() : place(after);
        Following.Stretch told = listening.until(
                seconds,
                actors.current(),
                () -> following.after(place, most),
                stretch -> !stretch.messages().isEmpty());
        Locale reader = caller.language();
        return Json.createObjectBuilder()
                .add(
                        "events",
                        Shown.all(
                                told.messages(),
                                message ->
                                        Shown.message(message, letters, reader).add("place", message.place())))
                .add("next", told.next())
                .add("more", told.more())
                .build();
    }

    private static long place(String after) {
        if (!after.matches("\\d{1,18}")) {
            throw Refusal.malformed("api.bad-parameter", "after");
        }
        return Long.parseLong(after);
    }
}
