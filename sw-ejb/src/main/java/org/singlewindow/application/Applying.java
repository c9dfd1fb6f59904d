package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.function.Function;
import org.singlewindow.reference.Numbers;

/** Makes applications, when they are lodged: the one place where one comes into being. */
@ApplicationScoped
public class Applying {
    @Inject
    private Applications applications;

    @Inject
    private Numbers numbers;

    /**
     * Makes and keeps the application, with its number.
     *
     * @param content what the agency is to read, by the reference, which may stand in it
     */
    public Application lodge(Application.Lodged lodged, Function<String, JsonObject> content, Instant now) {
        long number = numbers.next(Application.class);
        String reference = Application.referenceOf(number, lodged, now);
        Application application = new Application(number, lodged, content.apply(reference), now);
        applications.add(application);
        return application;
    }
}
