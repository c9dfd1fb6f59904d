package org.singlewindow.payment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.payment.InstitutionMessage.Kind;
import org.singlewindow.reference.Kst;

/** An institution in memory, which keeps books of its own and can be away. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryInstitution implements PaymentProvider {
    private final List<InstitutionMessage> done = new ArrayList<>();
    private final Map<String, RefundOrder> refunds = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<LocalDate, List<Integer>> garbled = new HashMap<>();
    private boolean away;
    private int next = 1;

    @Inject
    private Clock clock;

    /** Whether it answers. */
    public void away(boolean now) {
        away = now;
    }

    private void answer() {
        if (away) {
            throw new ProviderAway("away");
        }
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public String institution() {
        return "12345";
    }

    @Override
    public URI ask(Order order) {
        answer();
        return URI.create("https://institution.example/pay/" + order.number());
    }

    @Override
    public void refund(RefundOrder order) {
        answer();
        if (refused.contains(order.transaction())) {
            throw new ProviderRefuses("refused");
        }
        refunds.put(order.reference(), order);
    }

    @Override
    public Optional<Settlement> settlement(LocalDate day) {
        answer();
        return Optional.of(new Settlement(
                done.stream()
                        .filter(one -> LocalDate.ofInstant(one.at(), Kst.ZONE).equals(day))
                        .toList(),
                garbled.getOrDefault(day, List.of())));
    }

    @Override
    public boolean isSigned(byte[] body, String time, String signature) {
        return signature.equals(sign(body, time));
    }

    static String sign(byte[] body, String time) {
        return "signed" + Arrays.hashCode(body) + time;
    }

    /** Somebody pays. */
    public InstitutionMessage pay(String number, long amount) {
        return does(Kind.CAPTURED, "T" + next++, number, amount);
    }

    /** Whether it gives nothing back of a payment. */
    void refuse(String transaction, boolean now) {
        if (now) {
            refused.add(transaction);
        } else {
            refused.remove(transaction);
        }
    }

    /** Lines of its file of that day are not to be read. */
    void garble(LocalDate day, Integer... lines) {
        garbled.put(day, List.of(lines));
    }

    /** It writes something into its file that it does not tell. */
    void write(InstitutionMessage line) {
        done.add(line);
    }

    /** It takes a payment back. */
    public InstitutionMessage reverse(InstitutionMessage payment) {
        return does(Kind.REVERSED, payment.transaction(), payment.number(), payment.amount());
    }

    /** Gives back what it was asked to, and tells. */
    public List<InstitutionMessage> giveBack() {
        List<InstitutionMessage> given = refunds.values().stream()
                .map(order -> does(Kind.REFUNDED, "R" + order.reference(), order.reference(), order.amount()))
                .toList();
        refunds.clear();
        return given;
    }

    private InstitutionMessage does(Kind kind, String transaction, String number, long amount) {
        InstitutionMessage one = new InstitutionMessage(kind, transaction, number, amount, clock.instant(), "CARD");
        done.add(one);
        return one;
    }

    /** Won that it took, less what it took back and gave back. */
    long kept() {
        return done.stream()
                .mapToLong(one -> one.kind() == Kind.CAPTURED ? one.amount() : -one.amount())
                .sum();
    }

    /** The message as it is sent. */
    static byte[] bytes(InstitutionMessage said) {
        return Json.createObjectBuilder()
                .add("kind", said.kind().name())
                .add("transaction", said.transaction())
                .add("number", said.number())
                .add("amount", said.amount())
                .add("at", said.at().toString())
                .add("method", said.method())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
