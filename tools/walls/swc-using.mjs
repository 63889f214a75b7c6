// swc parses `using` and `await using`, but the tree walker that the import checker borrows from it stops at them.
// Until it knows them, it is told here: look inside, as for any other declaration.
import visitor from "@swc/core/Visitor.js";

const { prototype } = visitor.Visitor ?? visitor;
const knownStatements = prototype.visitStatement;

prototype.visitStatement = function visitStatement(statement) {
  if (statement.type !== "UsingDeclaration") return knownStatements.call(this, statement);
  for (const { init } of statement.decls) this.visitOptionalExpression(init);
  return statement;
};
