package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.ToConfirm;
import org.singlewindow.reference.Limits;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Uploads;

/** The papers of a dossier: which are needed, which are there. */
@Named
@ViewScoped
public class AttachmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Uploads uploads;

    @Inject
    private Attaching attaching;

    @Inject
    private Drafting drafting;

    @Inject
    private Preparations preparations;

    @Inject
    private DossierTasks tasks;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<DossierView> dossier = new OncePerRequest<>();
    private final OncePerRequest<List<Wanted>> wanted = new OncePerRequest<>();

    private String ref = "";
    private transient @Nullable Map<String, Object> files;

    /**
     * A paper that the documents found may need.
     *
     * @param needed whether lodging needs it
     * @param documents names of the documents that ask for it, by code
     */
    public record Wanted(DocumentDefinition.AttachmentRule rule, boolean needed, List<String> documents) {
        public Wanted {
            documents = List.copyOf(documents);
        }
    }

    /** Takes the chosen files in, all or none: each with the kind in whose row it was chosen. */
    public String upload() throws IOException {
        List<Attaching.Paper> papers = new ArrayList<>();
        for (Map.Entry<String, Object> chosen : getFiles().entrySet()) {
            for (Part file : parts(chosen.getValue())) {
                refuseTooLarge(file);
                papers.add(new Attaching.Paper(chosen.getKey(), Uploads.name(file), uploads.unscanned(file)));
            }
        }
        if (papers.isEmpty()) {
            throw Refusal.notValid("dossier.attachment-empty", "");
        }
        attaching.attach(ref, papers);
        feedback.done("trader.attachments.added", papers.size(), names(papers));
        return here();
    }

    private static void refuseTooLarge(Part file) {
        if (file.getSize() > Limits.ATTACHMENT_BYTES.value()) {
            throw Refusal.notValid(
                    "dossier.attachment-too-large",
                    file.getSubmittedFileName(),
                    Limits.ATTACHMENT_BYTES.value() / (1024 * 1024));
        }
    }

    private static String names(List<Attaching.Paper> papers) {
        return papers.stream().map(Attaching.Paper::fileName).collect(Collectors.joining(", "));
    }

    /** The files of one row: where none was chosen, browsers send one without a name. */
    static List<Part> parts(@Nullable Object chosen) {
        Collection<?> all = chosen instanceof Collection<?> several
                ? several
                : Stream.ofNullable(chosen).toList();
        return all.stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .filter(part -> part.getSize() > 0 || !Uploads.name(part).isEmpty())
                .toList();
    }

    public String remove(long id) {
        attaching.remove(ref, id);
        return here();
    }

    public String next() {
        return tasks.of(ref).next("attachments").page() + "&faces-redirect=true";
    }

    private String here() {
        return "/trader/attachments?faces-redirect=true&ref=" + ref;
    }

    public DossierView getDossier() {
        return dossier.get(() -> drafting.open(ref));
    }

    /** Every paper that the documents found name, needed ones first. */
    public List<Wanted> getWanted() {
        return wanted.get(() -> wanted(preparations.of(ref)));
    }

    private static List<Wanted> wanted(Preparation preparation) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (Preparation.Prepared prepared : preparation.documents()) {
            for (DocumentDefinition.AttachmentRule rule : prepared.definition().attachments()) {
                boolean needed = prepared.missingPapers().contains(rule) || rule.required();
                wanted.merge(
                        rule.kind(),
                        new Wanted(rule, needed, List.of(prepared.definition().code())),
                        AttachmentsPage::both);
            }
        }
        preparation
                .findings()
                .notSubject()
                .forEach(reason -> proof(reason)
                        .ifPresent(paper -> wanted.merge(paper.rule().kind(), paper, AttachmentsPage::both)));
        preparation.confirmations().stream()
                .filter(needed -> !needed.paper().isEmpty())
                .map(AttachmentsPage::proof)
                .forEach(paper -> wanted.merge(paper.rule().kind(), paper, AttachmentsPage::both));
        return wanted.values().stream()
                .sorted((a, b) -> Boolean.compare(b.needed(), a.needed()))
                .toList();
    }

    /** The paper that a reason must be proved with. */
    private static Optional<Wanted> proof(NotSubject reason) {
        return Optional.ofNullable(reason.paper())
                .map(paper -> new DocumentDefinition.AttachmentRule(paper.kind(), paper.label(), true, null))
                .map(rule -> new Wanted(rule, true, List.of(reason.code())));
    }

    /** The paper that goes with a permit of another law, or with the reason against it. */
    private static Wanted proof(ToConfirm needed) {
        return new Wanted(
                new DocumentDefinition.AttachmentRule(needed.paper(), needed.paperName(), true, null), true, List.of());
    }

    private static Wanted both(Wanted one, Wanted other) {
        return new Wanted(
                one.rule(),
                one.needed() || other.needed(),
                Stream.concat(one.documents().stream(), other.documents().stream())
                        .distinct()
                        .toList());
    }

    /** Whether a paper of that kind is there. */
    public boolean isThere(String wantedKind) {
        return getDossier().attachments().stream()
                .anyMatch(paper -> paper.kind().equals(wantedKind));
    }

    /** The largest file taken, in megabytes. */
    public long getMegabytes() {
        return Limits.ATTACHMENT_BYTES.value() / (1024 * 1024);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** The files that were chosen, by kind of paper. */
    public Map<String, Object> getFiles() {
        Map<String, Object> chosen = files;
        if (chosen == null) {
            chosen = new LinkedHashMap<>();
            files = chosen;
        }
        return chosen;
    }
}
