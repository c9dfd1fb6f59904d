package org.singlewindow.issuance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateChange;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.certificate.WriteOff;

/** A certificate as those see it whom its application concerns: how far it holds, what is left, what was done to it. */
public record CertificateView(
        CertificateFacts certificate,
        CertificateState state,
        List<Line> lines,
        List<CertificateChange> history,
        List<WriteOff.Use> uses) {
    public CertificateView {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        uses = List.copyOf(uses);
    }

    /**
     * A goods item, and what is left of it.
     *
     * @param left null where no quantity was declared
     */
    public record Line(Certificate.Item item, @Nullable QuantityLeft left) {
        /** The items with what is left of them. */
        public static List<Line> of(List<Certificate.Item> items, List<QuantityLeft> left) {
            Map<Integer, QuantityLeft> bySequence = new HashMap<>();
            left.forEach(one -> bySequence.put(one.sequence(), one));
            return items.stream()
                    .map(item -> new Line(item, bySequence.get(item.sequence())))
                    .toList();
        }
    }
}
