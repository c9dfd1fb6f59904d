package org.singlewindow.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Pause;
import org.singlewindow.clock.Standing;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/**
 * A case as the help desk sees it: where it is and what was said about it, without what it says.
 *
 * @param turns whose turn it is, whoever waits longest first; empty where nobody's is
 * @param papers kinds of the papers that were handed in
 * @param happenings everything that happened, newest first
 * @param entered what was entered, once the reader has said why; null before
 */
public record CallerCase(
        String reference,
        String owner,
        String filedBy,
        Direction direction,
        Declared declaration,
        List<Applied> applications,
        List<Turn> turns,
        List<String> papers,
        List<Happening> happenings,
        @Nullable DossierView entered) {
    public CallerCase {
        applications = List.copyOf(applications);
        turns = List.copyOf(turns);
        papers = List.copyOf(papers);
        happenings = List.copyOf(happenings);
    }

    /** Whether what the case says is left out. */
    public boolean isMasked() {
        return entered == null;
    }

    /**
     * The declaration without what it declares.
     *
     * @param clearanceText what customs said, in its words
     */
    public record Declared(
            String reference,
            String office,
            DeclarationState state,
            Instant lodgedAt,
            @Nullable Instant readyAt,
            @Nullable Instant releasedAt,
            Clearance clearance,
            @Nullable String clearanceText,
            List<DeclarationView.Demanded> demands,
            List<DeclarationView.Required> requirements,
            List<OtherLaw> confirmations) {
        public Declared {
            demands = List.copyOf(demands);
            requirements = List.copyOf(requirements);
            confirmations = List.copyOf(confirmations);
        }

        static Declared of(DeclarationView view) {
            return new Declared(
                    view.reference(),
                    view.office(),
                    view.state(),
                    view.lodgedAt(),
                    view.readyAt(),
                    view.releasedAt(),
                    view.clearance(),
                    view.clearanceText(),
                    view.demands(),
                    view.requirements(),
                    view.confirmations().stream()
                            .map(one -> new OtherLaw(one.name(), one.agency(), one.state(), one.customsText()))
                            .toList());
        }
    }

    /** What customs has to confirm under a law whose permits are given outside the window. */
    public record OtherLaw(
            Text name,
            Text agency,
            Confirmation.State state,
            @Nullable String customsText) {}

    /**
     * An application without what it says.
     *
     * @param standing what is happening, whose turn it is and by when
     * @param question the agency's open question, in its words
     * @param toAgency the last message about it to the agency; null where there was none or it is forgotten
     */
    public record Applied(
            String reference,
            String document,
            int attempt,
            int definitionVersion,
            String agency,
            ApplicationState state,
            Instant lodgedAt,
            LocalDate dueOn,
            Pause pause,
            Standing standing,
            @Nullable String question,
            @Nullable Instant decidedAt,
            @Nullable String reasonCode,
            @Nullable String reasonText,
            @Nullable String certificate,
            Redelivery.@Nullable Transit toAgency) {
        static Applied of(ApplicationView view, Standing standing, Redelivery.@Nullable Transit toAgency) {
            return new Applied(
                    view.reference(),
                    view.document(),
                    view.attempt(),
                    view.definitionVersion(),
                    view.agency(),
                    view.state(),
                    view.lodgedAt(),
                    view.dueOn(),
                    view.pause(),
                    standing,
                    view.question(),
                    view.decidedAt(),
                    view.reasonCode(),
                    view.reasonText(),
                    view.certificate(),
                    toAgency);
        }
    }
}
