package org.singlewindow.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.NationalCodes;
import org.singlewindow.official.Count;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.Kind;
import org.singlewindow.official.OfficialList;
import org.singlewindow.official.Shipped;
import org.singlewindow.official.Standing;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/**
 * The Harmonized System. The window brings its own wording; the codes of an official edition in force are kept in memory, so
 * that every door can refuse codes that it does not have, and the gazetted list can tell which national codes there are.
 */
@ApplicationScoped
public class NomenclatureList extends OfficialList<NomenclatureFile> {
    private static final LocalDate HS_2022 = LocalDate.of(2022, 1, 1);
    private static final int NATIONAL = 10;

    @Inject
    private GoodsCodes codes;

    @Inject
    private HsNomenclature own;

    @Inject
    private NationalCodes national;

    NomenclatureList() {
        super(new Kind("nomenclature", "nomenclature", Limits.NOMENCLATURE_BYTES, false));
    }

    @Override
    public NomenclatureFile read(List<ListFile> files) {
        if (files.size() != 1) {
            throw Refusal.notValid("nomenclature.no-file");
        }
        return NomenclatureFile.read(files.get(0).bytes()).worded(own);
    }

    @Override
    public List<Count> counted(NomenclatureFile read) {
        return List.of(Count.of("skipped", read.skipped()));
    }

    @Override
    public Optional<Shipped<NomenclatureFile>> shipped() {
        List<NomenclatureFile.Row> rows =
                own.lines().stream().map(NomenclatureFile.Row::of).toList();
        return Optional.of(new Shipped<>("HS 2022", HS_2022, new NomenclatureFile(rows, List.of(), 0), own.digest()));
    }

    @Override
    public void use(Standing standing) {
        Set<String> known = standing.today()
                .filter(edition -> !edition.isShipped())
                .map(EditionFacts::id)
                .map(edition -> codes.wordings(edition).keySet())
                .orElse(Set.of());
        own.use(known);
        national.use(known.stream().filter(code -> code.length() == NATIONAL).toList());
    }

    @Override
    public Map<String, String> words(int edition) {
        return codes.wordings(edition);
    }

    @Override
    public void write(int edition, NomenclatureFile read, int from, int to) throws SQLException {
        codes.write(edition, read.rows().subList(from, to));
    }

    @Override
    public void complete(int edition) {
        codes.collectWords(edition);
    }

    @Override
    public void remove(int edition) {
        codes.remove(edition);
    }
}
