package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;
import org.singlewindow.sheet.ColumnMemory;
import org.singlewindow.sheet.Heading;
import org.singlewindow.sheet.SheetFile;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Uploads;

/** Goods lines from a file: an invoice or a packing list, whose columns are told once and known the next time. */
@Named
@ViewScoped
public class GoodsImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private Drafting drafting;

    @Inject
    private Definitions definitions;

    @Inject
    private Uploads uploads;

    @Inject
    private ColumnMemory memory;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<List<Field>> fields = new OncePerRequest<>();

    private String ref = "";
    private transient @Nullable Part file;
    private @Nullable SheetImport sheet;

    /** Reads the chosen file, and guesses what its columns mean. */
    public void read() throws IOException {
        Part chosen = file;
        sheet = null;
        if (chosen == null || chosen.getSize() == 0) {
            throw Refusal.notValid("sheet.empty");
        }
        Map<String, String> known = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Field field : getFields()) {
            names.add(field.name());
            GoodsSheet.headings(field).forEach(heading -> known.putIfAbsent(Heading.key(heading), field.name()));
        }
        known.putAll(memory.known());
        sheet = new SheetImport(SheetFile.rows(uploads.scanned(chosen)), known, names);
    }

    /** Adds the rows of the file to the goods lines, and remembers what the columns mean. */
    public String take() {
        SheetImport read = sheet;
        if (read == null) {
            throw Refusal.notValid("sheet.empty");
        }
        JsonArray lines = read.lines();
        if (lines.isEmpty()) {
            throw Refusal.notValid("sheet.no-goods");
        }
        JsonArray before = drafting.open(ref).section(DossierTasks.ITEMS).asJsonArray();
        JsonArrayBuilder all = Json.createArrayBuilder(before);
        lines.forEach(all::add);
        drafting.saveSection(ref, DossierTasks.ITEMS, before, all.build());
        memory.remember(read.columns().stream()
                .map(column -> new ColumnMemory.Choice(column.getHeading(), column.getField()))
                .toList());
        feedback.done("trader.sheet.taken", lines.size());
        return "/trader/goods?faces-redirect=true&ref=" + ref;
    }

    /** Nobody else's dossier is there. */
    public void open() {
        drafting.open(ref);
    }

    /** What a column can mean. */
    public List<Field> getFields() {
        return fields.get(() -> definitions.consignment(drafting.open(ref).direction()).stream()
                .filter(Section::perItem)
                .flatMap(section -> GoodsSheet.inOrder(section.fields()).stream())
                .toList());
    }

    public boolean isRead() {
        return sheet != null;
    }

    public List<SheetImport.Column> getColumns() {
        SheetImport read = sheet;
        return read == null ? List.of() : read.columns();
    }

    /** The first rows, to see what the columns hold; every row as wide as the others. */
    public List<List<String>> getExamples() {
        SheetImport read = sheet;
        return read == null
                ? List.of()
                : read.body().stream()
                        .limit(SHOWN)
                        .map(row -> read.columns().stream()
                                .map(column -> SheetImport.cell(row, column.getIndex()))
                                .toList())
                        .toList();
    }

    /** How many lines would be added, as the columns are chosen now. */
    public int getCount() {
        SheetImport read = sheet;
        return read == null ? 0 : read.lines().size();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
