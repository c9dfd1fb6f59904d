package org.singlewindow.web.trader.work;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.ListExport;
import org.singlewindow.web.shared.Words;

/** What needs the reader, waits for others or is done, as a file. */
@WebServlet("/trader/work-export")
public class WorkExport extends ListExport<CaseFile> {
    private static final long serialVersionUID = 1L;

    /** Each row is a whole case. */
    private static final int MOST = 2_000;

    @Inject
    private transient CaseFiles caseFiles;

    @Inject
    private transient Words words;

    @Inject
    private transient Codes codes;

    @Inject
    private transient Formats formats;

    @Override
    protected Page<CaseFile> page(HttpServletRequest request, Cut cut) {
        return caseFiles.found(WorkFilter.of(Asked.of(request)).query(), cut);
    }

    @Override
    protected List<String> columns() {
        return List.of(
                "trader.work.reference",
                "trader.work.name",
                "trader.work.owner",
                "trader.work.changed",
                "trader.work.day",
                "trader.work.declaration",
                "trader.work.requirements");
    }

    @Override
    protected List<String> cells(CaseFile row) {
        DeclarationView declaration = row.declaration();
        return List.of(
                row.dossier().reference(),
                row.dossier().title(),
                codes.organisation(row.dossier().owner()),
                formats.dateTime(row.dossier().updatedAt()),
                formats.date(row.day()),
                declaration == null ? "" : words.get("declaration.state." + declaration.state()),
                row.applications().stream()
                        .map(application -> codes.document(application.document()) + ": "
                                + words.get("application.state." + application.state()))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    protected String organisation(CaseFile row) {
        return row.dossier().owner();
    }

    @Override
    protected String name() {
        return "consignments";
    }

    @Override
    protected String list(HttpServletRequest request) {
        return WorkFilter.of(Asked.of(request)).getView();
    }

    @Override
    protected int most() {
        return MOST;
    }
}
