package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.form.Definitions;
import org.singlewindow.reference.Numbers;
import org.singlewindow.reference.Text;

/** Makes applications, when they are lodged: the one place where one comes into being. */
@ApplicationScoped
public class Applying {
    @Inject
    private Applications applications;

    @Inject
    private Definitions definitions;

    @Inject
    private Agencies agencies;

    @Inject
    private Numbers numbers;

    @Inject
    private Event<ApplicationLodged> lodgedEvent;

    /**
     * Makes and keeps the application, with its number.
     *
     * @param content what the agency is to read, by the reference, which may stand in it
     */
    public ApplicationFacts lodge(Lodged lodged, Function<String, JsonObject> content, Instant now) {
        long number = numbers.next(Application.class);
        String reference = Application.referenceOf(number, lodged, now);
        Application application = new Application(number, lodged, content.apply(reference), now);
        applications.add(application, names(application));
        applications.cover(lodged.items().stream()
                .map(item -> new ApplicationItem(number, item))
                .toList());
        lodgedEvent.fire(new ApplicationLodged(application));
        return application;
    }

    /** What the document and its agency are called on screens. */
    private List<String> names(Application application) {
        Text document = definitions
                .version(application.document(), application.definitionVersion())
                .name();
        return Stream.concat(
                        Stream.of(document), agencies.find(application.agency()).map(Agencies.Agency::name).stream())
                .flatMap(name -> Stream.of(name.ko(), name.en()))
                .toList();
    }
}
