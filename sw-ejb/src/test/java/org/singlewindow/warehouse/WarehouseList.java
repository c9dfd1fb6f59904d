package org.singlewindow.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.ReadList;
import org.singlewindow.codes.RowError;
import org.singlewindow.official.Count;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.OfficialList;
import org.singlewindow.official.Standing;
import org.singlewindow.shared.Refusal;

/** Bonded warehouses by their number: an official list that consists of this class and its texts, and nothing else. */
@ApplicationScoped
public class WarehouseList extends OfficialList<ReadList.Plain> {
    private Map<String, String> known = Map.of();

    WarehouseList() {
        super("warehouses", "warehouse");
    }

    @Override
    public ReadList.Plain read(List<ListFile> files) {
        String[] lines = new String(files.get(0).bytes(), StandardCharsets.UTF_8).split("\n");
        if (!lines[0].equals("number,name")) {
            throw Refusal.notValid("warehouse.columns-differ", lines[0]);
        }
        Map<String, String> words = new LinkedHashMap<>();
        List<RowError> errors = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",");
            if (!cells[0].matches("\\d{4}")) {
                errors.add(new RowError("", i + 1L, "warehouse.not-a-number", cells[0]));
            } else if (words.putIfAbsent(cells[0], cells[1]) != null) {
                errors.add(new RowError("", i + 1L, "warehouse.twice", cells[0]));
            }
        }
        return new ReadList.Plain(words, errors);
    }

    @Override
    public List<Count> touched(ReadList.Plain read, LocalDate today) {
        return List.of(Count.of("document", "BW01", List.copyOf(read.words().keySet())));
    }

    @Override
    public void use(Standing standing) {
        known = standing.today().map(EditionFacts::id).map(this::words).orElse(Map.of());
    }

    /** The warehouses that count now. */
    public Map<String, String> known() {
        return known;
    }
}
