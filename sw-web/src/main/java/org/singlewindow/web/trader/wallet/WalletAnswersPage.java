package org.singlewindow.web.trader.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.shared.Refusal;
import org.singlewindow.wallet.Wallet;
import org.singlewindow.wallet.WalletAnswer;
import org.singlewindow.wallet.WalletAnswering;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Quantities;
import org.singlewindow.web.trader.dossier.QuestionsPage;

/** Papers of the wallet that answer what a document asks; taking one over fills in what it says and adds the paper. */
@Named
@RequestScoped
public class WalletAnswersPage {
    @Inject
    private QuestionsPage page;

    @Inject
    private Wallet wallet;

    @Inject
    private WalletAnswering answering;

    @Inject
    private Feedback feedback;

    private final Once<List<WalletAnswer>> answers = new Once<>();
    private final Map<String, String> quantities = new HashMap<>();

    /** What can be taken over, the newest paper first. */
    public List<WalletAnswer> getAnswers() {
        return answers.get(() -> answering.of(
                wallet.fitting(
                        page.getRef(),
                        page.getDefinition().attachments().stream()
                                .map(DocumentDefinition.AttachmentRule::kind)
                                .toList()),
                page.getPrepared().sheet()));
    }

    /**
     * Takes a paper over, for the head or for one goods line, and saves with it what was typed. Nothing is taken of the paper unless
     * the answers could be saved.
     */
    public @Nullable String take(WalletAnswer answer) {
        BigDecimal quantity;
        try {
            quantity = wanted(answer);
        } catch (Refusal refused) {
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        String next = page.take(answer.line(), answer.answers());
        if (next != null) {
            use(answer, quantity);
        }
        return next;
    }

    private @Nullable BigDecimal wanted(WalletAnswer answer) {
        BigDecimal quantity = Quantities.read(quantities.get(name(answer)));
        BigDecimal left = answer.paper().left();
        if (left != null && (quantity == null || quantity.signum() <= 0)) {
            throw Refusal.notValid("wallet.no-quantity");
        }
        if (left != null && quantity != null && left.compareTo(quantity) < 0) {
            throw Refusal.notNow("wallet.too-little", answer.paper().title(), left.toPlainString());
        }
        return quantity;
    }

    /** The answers are there: where somebody else was quicker to use the paper up, it is said what is missing. */
    private void use(WalletAnswer answer, @Nullable BigDecimal quantity) {
        try {
            wallet.useOnce(page.getRef(), answer.paper().reference(), quantity);
            feedback.done("trader.wallet.taken", answer.paper().title());
        } catch (Refusal refused) {
            feedback.refusedOnNextPage(refused.code(), refused.args().toArray());
        }
    }

    /** What a button is called by: its paper and line. */
    public String name(WalletAnswer answer) {
        return answer.paper().reference() + "_" + Objects.requireNonNullElse(answer.line(), 0);
    }

    /** How much each is used for, by paper and line. */
    public Map<String, String> getQuantities() {
        return quantities;
    }
}
