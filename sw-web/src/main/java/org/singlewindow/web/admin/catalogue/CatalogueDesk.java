package org.singlewindow.web.admin.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.CatalogueFile;
import org.singlewindow.catalogue.CatalogueVersion;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.catalogue.Difference;
import org.singlewindow.catalogue.Proposal;
import org.singlewindow.catalogue.TakingBack;
import org.singlewindow.catalogue.WrongCatalogueText;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.PersonNames;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/** What the pages of documents, rules and organisations have in common: a draft, its problems, its day, its versions. */
public abstract class CatalogueDesk implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Cataloguing cataloguing;

    @Inject
    private transient Approving approving;

    @Inject
    private transient TakingBack takingBack;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient PersonNames people;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words words;

    private final OncePerRequest<List<CatalogueVersion>> history = new OncePerRequest<>();
    private final OncePerRequest<Optional<Difference>> difference = new OncePerRequest<>();
    private final CatalogueKind kind;
    private final String page;
    private String code = "";
    private int revision;
    private boolean loaded;
    private boolean checked;
    private String effectiveFrom = "";
    private String reason = "";
    private @Nullable Proposal proposal;
    private transient @Nullable Part file;
    private transient @Nullable CatalogueFile opened;
    private transient @Nullable List<CatalogueProblem> problems;

    protected CatalogueDesk(CatalogueKind kind, String page) {
        this.kind = kind;
        this.page = page;
    }

    /** Puts the text into the fields of the page. */
    protected abstract void read(String text);

    /** The text that the fields of the page say. */
    protected abstract String written();

    /** Opens the draft, or what a draft would begin with. */
    public void load() {
        if (loaded) {
            return;
        }
        CatalogueFile now = cataloguing.open(kind, code);
        revision = now.revision();
        proposal = approving.waiting().stream()
                .filter(one -> one.kind() == kind && one.code().equals(code))
                .findFirst()
                .orElse(null);
        read(now.text());
        checked = now.hasDraft();
        effectiveFrom = catalogue.today().toString();
        loaded = true;
    }

    /** What is on the page and could not be kept in a draft, so that it would be lost. */
    protected List<CatalogueProblem> unwritable() {
        return List.of();
    }

    /** Saves what is on the page, right or wrong, if all of it can be kept. */
    public @Nullable String save() {
        if (!unwritable().isEmpty()) {
            checked = true;
            problems = null;
            return null;
        }
        cataloguing.save(kind, code, revision, written());
        feedback.done("admin.catalogue.saved");
        return here();
    }

    /** Saves the text of the chosen file as the draft. */
    public String upload() throws IOException {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw Refusal.notValid("catalogue.no-text");
        }
        if (chosen.getSize() > Limits.CATALOGUE_BYTES.value()) {
            throw Refusal.tooLarge("catalogue.too-large", Limits.CATALOGUE_BYTES.value());
        }
        cataloguing.save(kind, code, revision, decoded(uploads.scanned(chosen)));
        feedback.done("admin.catalogue.saved");
        return here();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.notValid("catalogue.no-text");
        }
    }

    /** Looks what is wrong with what is on the page, without saving it. */
    public @Nullable String check() {
        checked = true;
        problems = null;
        if (getProblems().isEmpty()) {
            feedback.done("admin.catalogue.in-order");
        }
        return null;
    }

    /** Asks another administrator to put the saved draft in force from the chosen day on. */
    public @Nullable String propose() {
        return tried(() -> {
            LocalDate day = day(effectiveFrom);
            cataloguing.propose(kind, code, revision, day);
            feedback.done("admin.catalogue.proposed", code, day);
        });
    }

    /** Puts in force what another administrator proposed. */
    public @Nullable String approve() {
        return tried(() -> {
            LocalDate from = Objects.requireNonNullElse(file().proposedFrom(), today());
            approving.approve(kind, code, revision);
            feedback.done("admin.catalogue.put-in-force-done", code, from);
        });
    }

    /** Gives it back to whoever proposed it, with the reason. */
    public String refuse() {
        approving.refuse(kind, code, revision, reason);
        feedback.done("admin.catalogue.refused", code);
        return here();
    }

    /** Takes back what one proposed oneself. */
    public String takeBack() {
        takingBack.takeBack(kind, code, revision);
        feedback.done("admin.catalogue.taken-back", code);
        return here();
    }

    private @Nullable String tried(Runnable act) {
        try {
            act.run();
            return here();
        } catch (WrongCatalogueText wrong) {
            show(wrong);
            return null;
        }
    }

    /** Shows what is wrong, above the page. */
    protected void show(WrongCatalogueText wrong) {
        problems = wrong.problems();
        checked = true;
    }

    /** Whether the page shows the text itself, so that lines can be named. */
    public boolean isShowsText() {
        return false;
    }

    /** Takes back the draft, or a version whose day has not come. */
    public String withdraw(int version) {
        cataloguing.withdraw(kind, code, version);
        feedback.done("admin.catalogue.withdrawn", code, version);
        return "/admin/catalogue?faces-redirect=true&kind=" + kind;
    }

    private String here() {
        return page + "?faces-redirect=true&code=" + code;
    }

    /** The day that was typed. */
    protected static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.notValid("catalogue.no-day");
        }
    }

    /** What is wrong with what is on the page; nothing as long as nobody asked and there is no draft. */
    public List<CatalogueProblem> getProblems() {
        if (!checked) {
            return List.of();
        }
        List<CatalogueProblem> found = problems;
        if (found == null) {
            found = unwritable();
            found = found.isEmpty() ? cataloguing.check(kind, code, written()) : found;
            problems = found;
        }
        return found;
    }

    /** A problem in words. */
    public String inWords(CatalogueProblem problem) {
        return words.of(problem.code(), problem.args().toArray());
    }

    /** Whether the page shows something to be put in order. */
    public boolean isWrong() {
        return !getProblems().isEmpty();
    }

    protected CatalogueFile file() {
        CatalogueFile now = opened;
        if (now == null) {
            now = cataloguing.open(kind, code);
            opened = now;
        }
        return now;
    }

    protected Cataloguing cataloguing() {
        return cataloguing;
    }

    protected LocalDate today() {
        return catalogue.today();
    }

    /** All versions, the latest first. */
    public List<CatalogueVersion> getHistory() {
        return history.get(() -> {
            List<CatalogueVersion> versions = new ArrayList<>(file().history());
            people.expect(versions.stream().map(CatalogueVersion::by));
            return versions;
        });
    }

    public boolean canBeWithdrawn(CatalogueVersion version) {
        return version.canBeWithdrawn(today());
    }

    public boolean isHasDraft() {
        return file().hasDraft();
    }

    /** Whether there is a draft that nobody proposed yet. */
    public boolean isDraftOnly() {
        return file().hasDraft() && !file().isProposed();
    }

    /**
     * What waited here for a second administrator when the page was opened, so that whoever comes too late is told; null where
     * nothing did.
     */
    public @Nullable Proposal getProposal() {
        return proposal;
    }

    /** What the saved draft or the proposal would change; null where there is none. */
    public @Nullable Difference getDifference() {
        return difference.get(() -> cataloguing.difference(kind, code)).orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** The number that the draft has, or will have. */
    public int getVersion() {
        return file().version();
    }

    public CatalogueKind getKind() {
        return kind;
    }

    public String getToday() {
        return today().toString();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code.strip();
    }

    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
