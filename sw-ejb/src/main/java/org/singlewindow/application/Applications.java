package org.singlewindow.application;

import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Page;

/** Where applications are kept. */
public interface Applications {
    /** Keeps a new application. */
    default void add(Application application) {
        add(application, List.of());
    }

    /** Keeps a new application, which is also found by these names. */
    void add(Application application, List<String> names);

    /** From now on it is also found by what an official has given it: the certificate's number, who holds it. */
    void foundBy(Application application);

    Optional<Application> find(String reference);

    /** Reference of the dossier it belongs to, without loading it. */
    Optional<String> caseOf(String reference);

    /** All applications of a dossier, in the order of lodging. */
    List<Application> ofCase(String dossierReference);

    /** What an agency has to do, by the query. */
    Page<Application> worklist(String agency, WorklistQuery query);

    /** What an agency approved or refused of an applicant, the newest first. */
    List<Application> decided(String agency, String applicant, int most);

    void add(ApplicationRevision revision);

    /** Deletes all applications of a dossier, with their former contents. */
    void removeAll(long dossierId);

    /** Former contents, oldest first. */
    List<ApplicationRevision> revisions(Application application);
}
