package org.singlewindow.web.agency.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.application.WorkView;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.shared.Cut;

/** A view stands in the address, narrows what waits for the agency, and nothing else. */
class WorklistFilterTest {
    private static final String PERSON = "official-mfds";

    @ParameterizedTest
    @CsvSource({
        "MINE, MINE, official-mfds, /agency/worklist?view=MINE",
        "FREE, FREE, '', /agency/worklist?view=FREE",
        "LATE, LATE, '', /agency/worklist?view=LATE",
        "ALL, ALL, '', /agency/worklist",
        "'', ALL, '', /agency/worklist",
        "NO_SUCH, ALL, '', /agency/worklist"
    })
    void aViewStandsInTheAddress(String typed, WorkView view, String holder, String address) {
        WorklistFilter filter = new WorklistFilter();
        filter.setView(typed);
        WorklistQuery query = filter.query(PERSON, Cut.first(10));
        assertEquals(view, query.view());
        assertEquals(holder, query.holder());
        assertEquals(address, filter.address("/agency/worklist").toString());
    }

    @Test
    void anAddressOfBeforeStillSaysMine() {
        WorklistFilter filter = new WorklistFilter();
        filter.setMine("true");
        filter.setView(null);
        assertEquals(WorkView.MINE, filter.query(PERSON, Cut.first(10)).view());
    }

    @Test
    void whatIsDecidedIsNoWork() {
        WorklistFilter filter = new WorklistFilter();
        filter.setState("done");
        filter.setView("LATE");
        assertEquals(WorkView.ALL, filter.query(PERSON, Cut.first(10)).view());
    }
}
