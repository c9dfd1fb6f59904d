package org.singlewindow.web.customs.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;

/** Customs has the same calendar as agencies, in its own menu. */
@Named
@RequestScoped
@MenuEntry(
        page = "/customs/inspections",
        words = "agency.inspection.title",
        in = Area.CUSTOMS,
        order = 15,
        leadsTo = {"/customs/inspection", "/customs/inspection-result"})
public class CustomsInspectionsPage {}
