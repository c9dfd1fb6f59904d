package org.singlewindow.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.reference.Text;

/** Walks one definition: words in both languages, names that exist, paths that lead to a fact of the same kind. */
class DefinitionWalk {
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_FIELDS = 500;
    private static final int MOST_WON = 100_000_000;
    /** As many like cases are looked at. */
    private static final int MOST_APPROVALS = 20;

    private static final int WHOLE = 100;

    /** What the facts hold besides the consignment. */
    private static final Map<String, Set<String>> OTHER_FACTS = Map.of(
            "applicant",
                    Set.of("name", "businessNumber", "customsId", "representative", "address", "telephone", "email"),
            "agent", Set.of("code", "name"),
            "lodgement", Set.of("reference", "date", "function"),
            "document", Set.of("code", "items"));

    private final DocumentDefinition document;
    private final List<Check> checks;
    private final CodeLists codeLists;
    private final List<CatalogueProblem> problems = new ArrayList<>();

    DefinitionWalk(DocumentDefinition document, List<Check> checks, CodeLists codeLists) {
        this.document = document;
        this.checks = checks;
        this.codeLists = codeLists;
    }

    List<CatalogueProblem> problems(List<Section> consignment) {
        head();
        words().filter(text -> OrganisationText.hasHangul(text.en()))
                .forEach(text -> wrong("", "reference.korean-in-english", text.en()));
        names();
        fields().forEach(field -> {
            field(field);
            if (field.from() != null) {
                path(field, field.from(), consignment);
            }
        });
        document.attachments().forEach(paper -> {
            expect(paper.kind().matches("[a-z][a-z0-9-]{2,39}"), paper.kind(), "form.not-a-kind", paper.kind());
            condition(paper.kind(), paper.requiredWhen());
        });
        for (Check check : checks) {
            known(check.field());
            if (check.kind() != Check.Kind.SHARES) {
                known(check.other());
            }
        }
        return problems;
    }

    private void head() {
        expect(document.code().matches("[A-Z][A-Z0-9]{1,7}"), "code", "form.not-a-document-code", document.code());
        expect(
                document.certificatePrefix().matches("[A-Z0-9]{2,6}"),
                "certificatePrefix",
                "form.not-a-prefix",
                document.certificatePrefix());
        expect(document.messageCode().matches("\\d{1,3}"), "messageCode", "form.not-a-message", document.messageCode());
        int days = document.processingDays();
        expect(days >= 0 && days <= MOST_DAYS, "processingDays", "form.not-so-many-days", days, MOST_DAYS);
        timing(document.timing());
        fee(document.fee());
        handling(document.handling());
        long fields = fields().count();
        expect(fields > 0, "sections", "form.no-fields");
        expect(fields <= MOST_FIELDS, "sections", "form.too-many-fields", fields, MOST_FIELDS);
    }

    private void timing(Timing timing) {
        boolean paid = timing.starts() == Timing.Start.PAYMENT || timing.stops().contains(Timing.Stop.PAYMENT);
        expect(!paid || document.fee().due() != Fee.Due.RESULT, "clock", "form.clock-waits-for-itself");
        int answer = timing.answer();
        expect(answer > 0 && answer <= MOST_DAYS, "clock", "form.not-so-many-days", answer, MOST_DAYS);
        timing.reminders()
                .forEach(days -> expect(days > 0 && days < answer, "clock", "form.not-so-many-days", days, answer - 1));
    }

    private void fee(Fee fee) {
        Integer won = fee.won();
        expect(won == null || won >= 0 && won <= MOST_WON, "fee", "form.not-a-fee");
        fee.parts().forEach(this::part);
        expect(!fee.hasAmount() || fee.article() != null, "fee", "form.fee-without-article");
        expect(fee.holds() == Fee.Hold.NOTHING || fee.isCharged(), "fee", "form.fee-holds-for-nothing");
        expect(fee.days() >= 0 && fee.days() <= MOST_DAYS, "fee", "form.not-so-many-days", fee.days(), MOST_DAYS);
        expect(fee.back() >= 0 && fee.back() <= WHOLE, "fee", "form.fee-back", fee.back());
    }

    private void part(Fee.Part part) {
        expect(part.won() > 0 && part.won() <= MOST_WON, "fee", "form.not-a-fee");
        boolean weighed = part.each() == Fee.Each.WEIGHT;
        expect(weighed ? part.step() > 0 : part.step() == 0, "fee", "form.fee-step", part.each());
        String field = part.field();
        if (part.each() == Fee.Each.ITEM) {
            expect(field == null, "fee", "form.fee-field", part.each());
        } else {
            expect(
                    field != null
                            && document.field(field)
                                    .filter(one -> counts(one, weighed))
                                    .isPresent(),
                    "fee",
                    "form.fee-field",
                    part.each());
        }
    }

    private void handling(Handling handling) {
        Handling.SecondSignature signature = handling.secondSignature();
        if (signature != null) {
            sums(signature.field(), signature.over());
        }
        Handling.Automatic automatic = handling.automatic();
        if (automatic != null) {
            sums(automatic.field(), automatic.upTo());
            expect(
                    automatic.approvals() > 0 && automatic.approvals() <= MOST_APPROVALS,
                    "handling",
                    "form.automatic-approvals",
                    MOST_APPROVALS);
            int drawn = automatic.drawn();
            expect(drawn >= 0 && drawn <= WHOLE, "handling", "form.fee-back", drawn);
        }
    }

    /** A limit goes by a field with a number that nobody leaves out; where there is no field, there is no limit. */
    private void sums(@Nullable String field, int limit) {
        boolean fits = field == null
                ? limit == 0
                : limit >= 0
                        && document.field(field)
                                .filter(one -> one.required() && counts(one, true))
                                .isPresent();
        expect(fits, "handling", "form.handling-field", String.valueOf(field));
    }

    private static boolean counts(Field field, boolean weighed) {
        return switch (field.type()) {
            case DECIMAL, INTEGER -> true;
            case TABLE -> !weighed;
            default -> false;
        };
    }

    private Stream<Field> fields() {
        return document.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    private Stream<Text> words() {
        Stream<Text> head = Stream.of(
                document.name(),
                document.agencyThen(),
                document.law(),
                document.result(),
                document.fee().rule());
        Stream<Text> titles = document.sections().stream().map(Section::title);
        Stream<Text> papers = document.attachments().stream().map(DocumentDefinition.AttachmentRule::label);
        Stream<Text> omitted = document.omitted().stream().map(DocumentDefinition.Omission::why);
        Stream<Text> hints = fields().flatMap(field -> Stream.ofNullable(field.hint()));
        Stream<Text> fee = Stream.of(
                        document.fee().article(),
                        document.fee().waived(),
                        document.timing().lapse())
                .filter(Objects::nonNull);
        return Stream.of(head, fee, titles, papers, omitted, hints, fields().map(Field::label))
                .flatMap(texts -> texts);
    }

    private void names() {
        Set<String> sections = new HashSet<>();
        document.sections().forEach(section -> {
            boolean shaped = section.id().matches("[a-z][A-Za-z0-9-]{0,39}");
            expect(shaped && sections.add(section.id()), section.id(), "form.not-a-section-name", section.id());
        });
        Set<String> kinds = new HashSet<>();
        document.attachments()
                .forEach(paper -> expect(kinds.add(paper.kind()), paper.kind(), "form.twin-field", paper.kind()));
    }

    private void field(Field field) {
        String name = field.name();
        expect(name.matches("[a-z][a-z0-9_]{0,39}") && !name.equals("items"), name, "form.not-a-field-name", name);
        int length = field.maxLength();
        expect(length >= 1 && length <= LONGEST_TEXT, name, "form.not-a-length", length, LONGEST_TEXT);
        String list = field.codeList();
        expect(list == null || codeLists.has(list), name, "form.no-such-list", String.valueOf(list));
        boolean flat = field.columns().stream().noneMatch(column -> column.type() == FieldType.TABLE);
        expect(flat, name, "form.table-in-table", name);
        condition(name, field.requiredWhen());
        personal(field).forEach(code -> wrong(name, code, name));
    }

    /** What is wrong with how a field says what it tells about people. */
    static List<String> personal(Field field) {
        List<String> codes = new ArrayList<>();
        if (Personal.isSuspected(field.name(), field.label()) && field.personal() == null) {
            codes.add("form.personal-unmarked");
        }
        if (Personal.identifies(field.label()) && field.isPersonal() && !field.isSealed()) {
            codes.add("form.personal-identity");
        }
        if (Personal.asksForResidentNumber(field.label())
                || field.hint() != null && Personal.asksForResidentNumber(field.hint())) {
            codes.add("form.resident-number");
        }
        return codes;
    }

    private void condition(String place, Field.@Nullable Condition condition) {
        if (condition == null || !known(condition.field())) {
            return;
        }
        Field other = document.field(condition.field()).orElseThrow();
        String list = other.codeList();
        if (list != null && codeLists.has(list)) {
            condition.in().stream()
                    .filter(code -> codeLists.find(list, code).isEmpty())
                    .forEach(code -> wrong(place, "form.not-a-code", code, list));
        }
    }

    private boolean known(String field) {
        boolean known = document.field(field).isPresent();
        expect(known, field, "form.no-such-field", field);
        return known;
    }

    private void path(Field field, String from, List<Section> consignment) {
        String[] path = from.startsWith("/") ? from.substring(1).split("/", -1) : new String[0];
        if (path.length < 2) {
            wrong(field.name(), "form.no-such-path", from);
        } else if (OTHER_FACTS.containsKey(path[0])) {
            Set<String> facts = OTHER_FACTS.getOrDefault(path[0], Set.of());
            expect(path.length == 2 && facts.contains(path[1]), field.name(), "form.no-such-path", from);
        } else if (!AskedAnswers.isAsked(from)) {
            consigned(path, consignment)
                    .ifPresentOrElse(
                            source -> sameKind(field, source), () -> wrong(field.name(), "form.no-such-path", from));
        }
    }

    private static Optional<Field> consigned(String[] path, List<Section> consignment) {
        return consignment.stream()
                .filter(section -> section.id().equals(path[0]))
                .filter(section -> section.perItem() == path[1].equals("*"))
                .filter(section -> path.length == (section.perItem() ? 3 : 2))
                .flatMap(section -> section.fields().stream())
                .filter(candidate -> candidate.name().equals(path[path.length - 1]))
                .findFirst();
    }

    private void sameKind(Field field, Field source) {
        expect(!source.isPersonal() || field.isPersonal(), field.name(), "form.personal-unmarked", field.name());
        boolean asHidden = (!source.isMasked() || field.isMasked()) && (!source.isSealed() || field.isSealed());
        expect(asHidden, field.name(), "form.personal-less", field.name());
        boolean same =
                field.type() == source.type() || (field.type() == FieldType.TEXT && source.type() == FieldType.STRING);
        boolean sameList = Objects.equals(field.codeList(), source.codeList());
        expect(same && sameList, field.name(), "form.other-type", field.name(), source.type());
        expect(
                field.maxLength() >= source.maxLength(),
                field.name(),
                "form.shorter-than-source",
                field.name(),
                source.maxLength());
    }

    private void expect(boolean so, String place, String code, Object... args) {
        if (!so) {
            wrong(place, code, args);
        }
    }

    private void wrong(String place, String code, Object... args) {
        problems.add(new CatalogueProblem(0, place, code, args));
    }
}
