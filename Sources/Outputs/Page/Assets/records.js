// The data blocks of the page: lists of values, given their names here.

const readBlock = (id) => JSON.parse(byId(id).textContent);
const page = readBlock("page-data");
const words = page.words;

/** Rows of values as objects, by the names that the first row gives. */
function records(id) {
  const [names, ...rows] = readBlock(id);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index], value])));
}

const departments = records("department-rows");
const evaluations = records("evaluation-rows");

/** The address of a department's page; a name that comes up again is told apart by a number. */
const addresses = new Map();
for (const department of departments) {
  const parts = [department.region, department.department, department.year];
  const plain = parts.map((part) => encodeURIComponent(part ?? "-")).join("/");
  let address = plain;
  for (let again = 2; addresses.has(address); again += 1) address = plain + "~" + again;
  addresses.set(address, department);
  department.address = address;
  department.evaluations = [];
}
for (const evaluation of evaluations) {
  const department = departments[evaluation.group];
  department.evaluations.push(evaluation);
  evaluation.place = department.sources.indexOf(evaluation.source) + 1;
}

/** The link to a department, one of its documents (from 1) or a cell there. */
function linkTo(department, documentNumber, cell) {
  const steps = [department.address, documentNumber, cell].filter((step) => step);
  const fragment = "#dept/" + steps.join("/");
  return department.page && !page.single ? department.page + fragment : fragment;
}

/** A document with its tables and findings, read when it is first shown. */
const documentOf = (number) => readBlock("document-" + number);
