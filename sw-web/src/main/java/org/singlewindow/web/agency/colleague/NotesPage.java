package org.singlewindow.web.agency.colleague;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.colleague.NoteView;
import org.singlewindow.colleague.WritingNotes;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.PersonNames;
import org.singlewindow.web.shared.Redirect;

/** Notes beside the application that is reviewed, and those that call the reader by name. */
@Named
@RequestScoped
public class NotesPage {
    @Inject
    private WritingNotes notes;

    @Inject
    private PersonNames people;

    @Inject
    private Feedback feedback;

    private final Once<List<NoteView>> written = new Once<>();
    private final Once<List<NoteView>> mentions = new Once<>();

    private String text = "";

    /** What was written beside it, the oldest first. */
    public List<NoteView> of(String application) {
        return written.get(() -> named(notes.of(application)));
    }

    public List<NoteView> getMentions() {
        return mentions.get(() -> named(notes.mentions()));
    }

    private List<NoteView> named(List<NoteView> found) {
        people.expect(found.stream().map(NoteView::author));
        return found;
    }

    /** Writes a note and stays with the application. */
    public void write(String application) {
        notes.write(application, text);
        feedback.done("agency.colleague.done");
        Redirect.to(new Listing.Address("/agency/review", Map.of("application", application)).toString());
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
