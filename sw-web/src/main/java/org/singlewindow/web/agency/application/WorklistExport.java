package org.singlewindow.web.agency.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Worklist;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.ListExport;
import org.singlewindow.web.shared.Words;

/** The worklist as a file. */
@WebServlet("/agency/worklist-export")
public class WorklistExport extends ListExport<ApplicationView> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Actors actors;

    @Inject
    private transient Words words;

    @Inject
    private transient Codes codes;

    @Inject
    private transient Formats formats;

    @Override
    protected Page<ApplicationView> page(HttpServletRequest request, Cut cut) {
        WorklistFilter filter = WorklistFilter.of(Asked.of(request));
        return worklist.page(filter.query(actors.current().person(), cut));
    }

    @Override
    protected List<String> columns() {
        return List.of(
                "agency.worklist.due",
                "agency.worklist.reference",
                "agency.worklist.document",
                "agency.worklist.goods",
                "agency.worklist.applicant",
                "agency.worklist.lodged",
                "agency.worklist.state",
                "agency.worklist.holder");
    }

    @Override
    protected List<String> cells(ApplicationView row) {
        return List.of(
                formats.date(row.dueOn()),
                row.reference(),
                codes.document(row.document()),
                row.goods(),
                codes.organisation(row.applicant()),
                formats.dateTime(row.lodgedAt()),
                words.get("application.state." + row.state()),
                codes.person(row.holder()));
    }

    @Override
    protected String organisation(ApplicationView row) {
        return row.applicant();
    }

    @Override
    protected @Nullable String person(ApplicationView row) {
        return row.holder();
    }

    @Override
    protected String name() {
        return "worklist";
    }

    @Override
    protected String list(HttpServletRequest request) {
        return "worklist";
    }

    @Override
    protected int most() {
        return MOST;
    }
}
