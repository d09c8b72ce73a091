import { excelSubject } from '../office-host/subject';
import { workbookConformance } from '../workbook/conformance';

// office.js itself refuses every member above the level that the host claims.
workbookConformance('on office.js with ExcelApi 1.9', () => excelSubject(9));
workbookConformance('on office.js with ExcelApi 1.14', () => excelSubject(14));
