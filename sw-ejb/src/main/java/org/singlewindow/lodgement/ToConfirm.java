package org.singlewindow.lodgement;

import java.util.List;
import java.util.stream.Collectors;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaw;

/**
 * What goods need under a law whose permits are given outside this window: goods items with the same answer stand together.
 *
 * @param law its code
 * @param agency who gives the permit
 * @param items sequence numbers of the goods items, ascending: at least one
 * @param conditions what must be done, for which goods
 * @param reasons that can be given why the law does not apply
 * @param answer what the trader said so far
 * @param contradicting whether a permit was named and a reason given
 * @param paperThere whether the paper that goes with the answer is there
 */
public record ToConfirm(
        String law,
        Text name,
        Text agency,
        List<Integer> items,
        List<OtherLaw.Condition> conditions,
        List<NotSubject.Reason> reasons,
        Confirmation.Answer answer,
        boolean contradicting,
        boolean paperThere) {
    public ToConfirm {
        items = List.copyOf(items);
        conditions = List.copyOf(conditions);
        reasons = List.copyOf(reasons);
    }

    /** The first of the goods items. */
    public int item() {
        return items.get(0);
    }

    /** The goods items as people read them. */
    public String itemsInWords() {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The kind of paper that proves the answer; empty where none is needed or nothing was said. */
    public String paper() {
        NotSubject.Reason reason = answer.reason();
        if (reason != null) {
            NotSubject.Paper proof = reason.paper();
            return proof == null ? "" : proof.kind();
        }
        return answer.permit().isEmpty() ? "" : OtherLaw.paper(law);
    }

    /** What people call that paper. */
    public Text paperName() {
        NotSubject.Reason reason = answer.reason();
        NotSubject.Paper proof = reason == null ? null : reason.paper();
        return proof == null ? OtherLaw.paperOf(name) : proof.label();
    }

    /** Whether the trader has said what there is to say. */
    public boolean isComplete() {
        return answer.isGiven() && !contradicting && paperThere;
    }

    ToConfirm withoutPaper() {
        return new ToConfirm(law, name, agency, items, conditions, reasons, answer, contradicting, false);
    }

    Confirmation.Wanted wanted() {
        return new Confirmation.Wanted(
                law,
                name,
                agency,
                conditions.stream().map(OtherLaw.Condition::text).distinct().toList(),
                items,
                answer);
    }
}
