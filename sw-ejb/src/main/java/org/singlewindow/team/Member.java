package org.singlewindow.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationFacts;

/** An official of whom it was said what is his work. */
@Entity
@Table(name = "team_member")
class Member {
    @Id
    private String person;

    private String agency;
    private String office;
    private boolean head;
    private int share;
    private String documents;

    @Version
    private long version;

    /**
     * What somebody's work is.
     *
     * @param office whose applications are taken; empty for those of every office
     * @param share of what arrives, in percent; who has none takes what he wants
     * @param documents that are taken; empty for all
     */
    public record Duties(String office, int share, List<String> documents) {
        static final Duties NONE = new Duties("", 0, List.of());

        public Duties {
            documents = List.copyOf(documents);
        }
    }

    @SuppressWarnings("NullAway")
    protected Member() {}

    Member(String person, String agency) {
        this.person = person;
        this.agency = agency;
        perform(Duties.NONE);
    }

    /** From now on that is this person's work. */
    final void perform(Duties duties) {
        office = duties.office();
        share = duties.share();
        documents = String.join(",", duties.documents());
    }

    /** From now on this person shares out the work of the agency, or does no longer. */
    void lead(boolean leads) {
        head = leads;
    }

    /** Whether applications like that one are given to this person. */
    boolean takes(ApplicationFacts application) {
        Duties duties = duties();
        return duties.share() > 0
                && (duties.documents().isEmpty() || duties.documents().contains(application.document()))
                && (office.isEmpty() || office.equals(ApplicationContent.office(application.content())));
    }

    String person() {
        return person;
    }

    String agency() {
        return agency;
    }

    boolean isHead() {
        return head;
    }

    Duties duties() {
        return new Duties(office, share, documents.isEmpty() ? List.of() : List.of(documents.split(",")));
    }
}
