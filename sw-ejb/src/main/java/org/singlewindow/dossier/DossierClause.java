package org.singlewindow.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.singlewindow.catchword.CatchwordClause;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.ColumnsClause;

/** Writes into a query which dossiers are looked for, as far as they are the reader's. */
final class DossierClause {
    private static final String OWNER = "d.owner";
    /** Of an owner whose mandate is for some documents: what was filed by oneself, or lodged for these. */
    private static final String PART = """
        (d.filedBy = :me or exists (select a.id from Application a
            where a.dossierReference = d.reference and a.document in :documents))\
        """;
    /** What of such a case is told: what is about these documents, and the consignment filed by oneself. */
    private static final String TOLD = "(w.document in :documents or w.document is null and d.filedBy = :me)";

    private static final String QUESTIONED = """
        d.reference in (select a.dossierReference from Application a
            where a.state = org.singlewindow.application.ApplicationState.QUESTIONED and %s)\
        """;
    private static final String OPEN = """
        c.state not in (org.singlewindow.declaration.DeclarationState.RELEASED,
            org.singlewindow.declaration.DeclarationState.REFUSED,
            org.singlewindow.declaration.DeclarationState.CANCELLED)\
        """;
    private static final String PAPERS_WANTED = """
        d.reference in (select c.dossierReference from Declaration c
            where c.papers = org.singlewindow.declaration.Demand$State.OPEN and %s and %s)\
        """;
    /** Not lodged yet, or refused, also in part, so that something is to be done; what was met elsewhere needs nothing. */
    private static final String TO_BE_LODGED = """
        d.reference in (select c.dossierReference from Declaration c, DeclarationRequirement r
            where r.declarationId = c.id
            and (r.state in (org.singlewindow.declaration.DeclarationRequirement$State.REFUSED,
                org.singlewindow.declaration.DeclarationRequirement$State.PARTLY) or r.application is null
                and r.state = org.singlewindow.declaration.DeclarationRequirement$State.OPEN) and %s and %s)\
        """;

    private static final String PERMIT_WANTED = """
        d.reference in (select c.dossierReference from Declaration c, Confirmation f
            where f.declarationId = c.id
            and f.state in (org.singlewindow.declaration.Confirmation$State.OPEN,
                org.singlewindow.declaration.Confirmation$State.REFUSED) and %s and %s)\
        """;
    private static final String UNDECIDED = """
        exists (select a.id from Application a where a.dossierReference = d.reference
            and a.document in :documents and a.decidedAt is null)\
        """;

    /** The reader is told of the declaration. */
    private static final String DECLARED = """
        d.reference in (select c.dossierReference from Declaration c where %s and %s)\
        """;
    /** An application of the reader's is for that document. */
    private static final String APPLIED = """
        exists (select a.id from Application a where a.dossierReference = d.reference and %s and %s)\
        """;

    private final ReachClause reach;
    private final CatchwordClause words;
    private final ColumnsClause columns;
    private final DossierQuery query;

    DossierClause(Reach reach, DossierQuery query) {
        this.reach = new ReachClause(reach);
        this.words = new CatchwordClause(query.text());
        this.query = query;
        String declared = this.reach.text("c.declarant", "c.filedBy = :me");
        String applied = this.reach.text("a.applicant", "a.document in :documents");
        this.columns = new ColumnsClause(query.columns())
                .beginning("reference", "d.reference")
                .words("name", "d.title", OWNER)
                .whereDays("day", DECLARED.formatted("c.arrival between %s and %s", declared))
                .where("declaration", DECLARED.formatted("SQL('cast(? as varchar)', c.state) = %s", declared))
                .where("requirements", APPLIED.formatted("a.document = %s", applied));
    }

    /** Has the database plan for what is looked for. */
    DossierClause planned(EntityManager entities) {
        words.planned(entities);
        columns.planned(entities);
        return this;
    }

    String text() {
        return " from Dossier d where d.state = :state and " + reach.text(OWNER, PART)
                + stage()
                + words.text("d.reference", reach.text(OWNER, TOLD))
                + columns.text();
    }

    private String stage() {
        return switch (query.stage()) {
            case DRAFT, LODGED -> "";
            case NEEDS_ME -> " and " + needsMe();
            case WAITING -> " and " + isOpen() + " and not " + needsMe();
            case DONE -> " and not " + isOpen() + " and not " + needsMe();
        };
    }

    private String needsMe() {
        return "(" + QUESTIONED.formatted(reach.text("a.applicant", "a.document in :documents")) + " or "
                + PAPERS_WANTED.formatted(OPEN, reach.text("c.declarant", "c.filedBy = :me"))
                + " or "
                + PERMIT_WANTED.formatted(OPEN, reach.text("c.declarant", "c.filedBy = :me"))
                + " or "
                + TO_BE_LODGED.formatted(
                        OPEN, reach.text("c.declarant", "c.filedBy = :me and r.document in :documents"))
                + ")";
    }

    /** The declaration is open; to whom only documents belong, one of these is. */
    private String isOpen() {
        String declared =
                "exists (select c.id from Declaration c where c.dossierReference = d.reference and " + OPEN + ")";
        String others = reach.parts(OWNER, "d.filedBy <> :me and " + UNDECIDED);
        return others.isEmpty()
                ? declared
                : "(" + declared + " and " + reach.text(OWNER, "d.filedBy = :me") + " or " + others + ")";
    }

    <Q extends Query> Q filled(Q typed) {
        typed.setParameter("state", query.stage().state());
        columns.fill(typed);
        return words.filled(reach.filled(typed));
    }
}
