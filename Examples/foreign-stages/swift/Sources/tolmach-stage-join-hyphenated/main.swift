import StageProgram

StageMain.serve(JoinHyphenated.self)
