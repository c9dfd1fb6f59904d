package org.singlewindow.intake;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Texts;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;

/** What became of declarations that others wrote, for a person to check: file by file, goods by goods, rule by rule. */
final class DeclarationsReport {
    private final Definitions definitions;
    private final Requirements requirements;
    private final Texts texts = Texts.of(Locale.ENGLISH);
    private final List<String> lines = new ArrayList<>();
    private int lodged;
    private int refused;

    DeclarationsReport(Definitions definitions, Requirements requirements) {
        this.definitions = definitions;
        this.requirements = requirements;
    }

    void lodged(String file, byte[] xml, Received received, JsonObject kept) {
        lodged++;
        add("%s: LODGED as %s", file, received.receipt().declaration());
        kept.forEach((section, values) -> add("    kept %s: %s", section, values));
        received.warnings().forEach(warning -> add("    warned %s: %s", warning.pointer(), told(warning)));
        goods(declared(xml));
        received.notTaken().forEach(left -> add("    left out %s: %s", left.pointer(), told(left)));
    }

    void refused(String file, byte[] xml, List<Violation> violations) {
        refused++;
        add("%s: REFUSED", file);
        violations.forEach(violation -> add("    at %s: %s", violation.pointer(), told(violation)));
        goods(declared(xml));
    }

    private Declared declared(byte[] xml) {
        WcoElements elements = new WcoElements(Arrays.stream(Direction.values())
                .map(definitions::consignment)
                .flatMap(List::stream)
                .toList());
        return DeclarationMapping.map(WcoDeclarationXml.read(xml), elements);
    }

    /** Every goods item with what the rules find for it, whether the declaration was lodged or not. */
    private void goods(Declared declared) {
        Direction direction = declared.direction().orElse(Direction.IMPORT);
        List<Requirements.Line> goods = new ArrayList<>();
        for (Map<String, String> item : declared.items()) {
            goods.add(new Requirements.Line(
                    goods.size() + 1, item.getOrDefault("hs", ""), item.getOrDefault("origin", "")));
        }
        Findings findings = requirements.find(direction, LocalDate.now(Kst.ZONE), goods, declared.answers());
        for (Requirements.Line line : goods) {
            Map<String, String> item = declared.items().get(line.item() - 1);
            add(
                    "  %s item %d: HS %s from %s, %s",
                    direction.name().toLowerCase(Locale.ROOT),
                    line.item(),
                    line.hs(),
                    line.origin().isEmpty() ? "?" : line.origin(),
                    item.getOrDefault("description", ""));
            findings(findings, line.item());
        }
    }

    private void findings(Findings findings, int item) {
        int before = lines.size();
        for (Requirement requirement : findings.requirements()) {
            requirement.reasons().stream()
                    .filter(reason -> reason.item() == item)
                    .forEach(reason -> add(
                            "    needs %s of %s: %s; %s [rule %s]",
                            requirement.document(),
                            requirement.agency(),
                            reason.because().en(),
                            reason.law().en(),
                            reason.rule()));
        }
        for (NotSubject reason : findings.notSubject()) {
            if (reason.item() == item) {
                add(
                        "    not subject to %s: %s %s",
                        reason.document(), reason.code(), reason.reason().en());
            }
        }
        for (Question question : findings.open()) {
            if (question.items().contains(item)) {
                add(
                        "    asks %s: %s %s",
                        question.id(),
                        question.text().en(),
                        question.options().stream().map(Question.Option::code).collect(Collectors.joining(", ")));
            }
        }
        if (lines.size() == before) {
            add("    needs nothing");
        }
    }

    private String told(Violation violation) {
        return texts.get(violation.code(), violation.args().toArray());
    }

    private void add(String format, Object... args) {
        lines.add(format.formatted(args));
    }

    void write(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("Declarations written elsewhere: " + lodged + " lodged, " + refused + " refused.");
        all.addAll(lines);
        Files.write(file, all);
        System.out.println(all.get(0) + " " + file);
    }
}
