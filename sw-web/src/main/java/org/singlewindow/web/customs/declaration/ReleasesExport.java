package org.singlewindow.web.customs.declaration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.ListExport;
import org.singlewindow.web.shared.Words;

/** One of the lists of customs as a file. */
@WebServlet("/customs/releases-export")
public class ReleasesExport extends ListExport<DeclarationView> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    @Inject
    private transient Clearing clearing;

    @Inject
    private transient Words words;

    @Inject
    private transient Codes codes;

    @Inject
    private transient Formats formats;

    @Override
    protected Page<DeclarationView> page(HttpServletRequest request, Cut cut) {
        ReleaseFilter filter = ReleaseFilter.of(Asked.of(request));
        return clearing.list(filter.list(), filter.office(""), filter.getText(), filter.order(), filter.columns(), cut);
    }

    @Override
    protected List<String> columns() {
        return List.of(
                "customs.declaration",
                "customs.goods",
                "customs.declarant",
                "customs.port",
                "customs.arrival",
                "customs.lodged",
                "customs.requirements",
                "customs.state");
    }

    @Override
    protected List<String> cells(DeclarationView row) {
        return List.of(
                row.reference(),
                row.goods(),
                codes.organisation(row.declarant()),
                codes.port(row.port()),
                formats.date(row.arrival()),
                formats.dateTime(row.lodgedAt()),
                row.requirements().stream()
                        .map(required -> codes.document(required.document()) + ": "
                                + words.get("declaration.requirement." + required.state()))
                        .collect(Collectors.joining("; ")),
                words.get("declaration.state." + row.state()));
    }

    @Override
    protected String organisation(DeclarationView row) {
        return row.declarant();
    }

    @Override
    protected String name() {
        return "declarations";
    }

    @Override
    protected String list(HttpServletRequest request) {
        return "releases";
    }

    @Override
    protected int most() {
        return MOST;
    }
}
