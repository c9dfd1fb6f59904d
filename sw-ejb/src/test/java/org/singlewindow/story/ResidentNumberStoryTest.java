package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.Clearance.Act;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.reference.Kst;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** Nobody's resident registration number is kept, wherever somebody writes it. */
class ResidentNumberStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";
    private static final String NUMBER = "900101-1234568";
    private static final byte[] PAPER = OnePage.bytes();

    private static final Map<String, String> PEOPLE = Map.of(
            Actor.Role.TRADERS, TRADER,
            Actor.Role.BROKERS, "broker-garam",
            Actor.Role.OFFICIALS, "official-mfds",
            Actor.Role.CUSTOMS_OFFICERS, CUSTOMS,
            Actor.Role.HELP_DESK, "helpdesk-one");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    /** Whatever people write, through whatever use case there is. */
    @Test
    void notByAnyUseCase() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
        stage.deliver();
        List<String> cases = new ArrayList<>(List.of(dossier, receipt.declaration()));
        cases.add(stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST));
        receipt.agencies().forEach(agency -> cases.add(Objects.requireNonNull(agency.application())));
        List<String> wrong = new ArrayList<>();
        long before = kept();
        for (UseCase useCase : UseCase.ALL) {
            List<String> written = written(useCase);
            written.forEach(name -> write(useCase, name, cases));
            if (!written.isEmpty() && kept() > before) {
                wrong.add(useCase + " keeps a number that stands in one of " + written);
                before = kept();
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void write(UseCase useCase, String name, List<String> cases) {
        Calling calling = new Calling(stage).with(name, NUMBER);
        boolean aboutCases = Meaning.of(useCase).contains(Meaning.CASE);
        for (String role : useCase.roles()) {
            for (String reference : aboutCases ? cases : cases.subList(0, 1)) {
                calling.heard(Objects.requireNonNull(PEOPLE.get(role)), useCase, new Named(reference, "HANBIT", 1, 1));
            }
        }
    }

    /** What people may write there; what administrators write is published, and read by others first. */
    private List<String> written(UseCase useCase) {
        boolean isForPeople =
                PEOPLE.keySet().containsAll(useCase.roles()) && !useCase.roles().isEmpty();
        return stage.isOff(useCase.method().getDeclaringClass()) || !isForPeople
                ? List.of()
                : useCase.inputs().stream()
                        .filter(name -> Meaning.of(useCase, name)
                                .filter(Meaning.NOTHING::equals)
                                .isPresent())
                        .toList();
    }

    private long kept() {
        return stage.stores().stream()
                .map(Calling::said)
                .mapToLong(kept -> kept.split(Pattern.quote(NUMBER), -1).length - 1L)
                .sum();
    }

    @Test
    void notInTheNameOrKindOfAPaper() {
        String dossier = stage.typed(TRADER, "beef", Map.of());
        Attaching attaching = stage.as(TRADER, Attaching.class);
        int before = papers(dossier);
        for (String name : List.of(
                NUMBER + ".pdf", "홍길동 9001011234568.pdf", "C:\\x\\" + NUMBER + ".pdf", "900101\u0007-1234568.pdf")) {
            assertRefused(() -> attaching.attach(dossier, "other", name, PAPER));
        }
        assertRefused(() -> attaching.attach(dossier, NUMBER, "a.pdf", PAPER));
        assertEquals(before, papers(dossier));
        attaching.attach(dossier, "other", "20261129-1234567.pdf", PAPER);
        assertEquals(before + 1, papers(dossier));
    }

    private int papers(String dossier) {
        return stage.as(TRADER, Drafting.class).open(dossier).attachments().size();
    }

    @Test
    void notInWhatCustomsWrites() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "resident-1", new byte[] {1});
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        String words = "수입자 " + NUMBER + " 확인";
        int revision = clearing.open(receipt.declaration()).revision();
        assertRefused(() -> clearing.answer(receipt.declaration(), revision, Act.WANT_DOCUMENTS, words));
        assertRefused(() -> clearing.answerUnseen(receipt.declaration(), Act.SELECT, words));
        assertEquals(revision, clearing.open(receipt.declaration()).revision());
        assertTrue(!stage.as(TRADER, CaseFiles.class).own(dossier).toString().contains(NUMBER));
    }

    @Test
    void notInWhatAnAgencyReports() {
        assertEquals(List.of("/reason"), refused(reported("QIA-1", "신청인 " + NUMBER, null, null)));
        assertEquals(List.of("/number"), refused(reported(NUMBER, "-", null, null)));
        assertEquals(List.of("/billOfLading"), refused(reported("QIA-1", "-", null, NUMBER)));
        assertEquals(List.of("/declaration"), refused(reported("QIA-1", "-", NUMBER, null)));
        // Without a hyphen it may be a number of the agency's own.
        stage.as("official-qia", Reporting.class).report(reported("9001011234568", "-", null, "HDMU1"));
        assertEquals(1, stage.a(Reporting.class).page("", Cut.at(0, 10)).total());
    }

    private List<String> refused(ResultElsewhere.Reported reported) {
        Reporting reporting = stage.as("official-qia", Reporting.class);
        List<Violation> violations = assertThrows(InvalidForm.class, () -> reporting.report(reported))
                .violations();
        return violations.stream()
                .filter(violation -> violation.code().equals("privacy.resident-number"))
                .map(Violation::pointer)
                .toList();
    }

    private static ResultElsewhere.Reported reported(
            String number, String reason, @Nullable String declaration, @Nullable String billOfLading) {
        return new ResultElsewhere.Reported(
                "VQ02",
                number,
                ResultElsewhere.Outcome.REFUSED,
                LocalDate.now(Kst.ZONE),
                null,
                reason,
                "000-81-00011",
                declaration,
                Carriage.of(billOfLading, null));
    }

    private static void assertRefused(Executable act) {
        assertEquals("privacy.resident-number", assertThrows(Refusal.class, act).code());
    }
}
